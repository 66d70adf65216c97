using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.Properties;

public class RoundTripProperties
{
    [Property(MaxTest = 500)]
    public void What_is_written_as_csv_is_read_again(NonEmptyArray<string?> values) => AssertTableRoundTrip(values.Get, RecordFormat.Csv);

    [Property(MaxTest = 500)]
    public void What_is_written_as_tsv_is_read_again(NonEmptyArray<string?> values) => AssertTableRoundTrip(values.Get, RecordFormat.Tsv);

    [Property(MaxTest = 500)]
    public void What_hurts_most_is_read_again(NonEmptyArray<byte> choices)
    {
        const string hurting = "\",;\t|\r\n a\0\uFEFF'=é😀";
        var values = choices.Get.Chunk(3).Select(chunk => string.Concat(chunk.Select(b => hurting[b % (hurting.Length - 1)])).Replace('\uD83D', 'x'));

        AssertTableRoundTrip([.. values], RecordFormat.Csv);
        AssertTableRoundTrip([.. values], RecordFormat.Tsv);
    }

    [Property(MaxTest = 500)]
    public void What_is_written_as_json_is_read_again(NonEmptyArray<string?> values)
    {
        var expected = values.Get.Select(WellFormed).ToArray();
        var reading = Reading.Of(Write(expected, RecordFormat.JsonLines));

        Assert.Equal([expected], reading.Values().Select(row => row[..expected.Length]));
    }

    [Property(MaxTest = 500)]
    public void An_object_goes_through_unchanged(Dictionary<NonNull<string>, string?> members)
    {
        var values = members.Where(member => member.Key.Get is not ("text" or ScoreColumns.Orientation or ScoreColumns.MonetizationProbability or ScoreColumns.Intent or ScoreColumns.IntentProbability))
            .ToDictionary(member => WellFormed(member.Key.Get), member => member.Value is null ? null : WellFormed(member.Value));
        values["text"] = "words";
        var line = JsonSerializer.Serialize(values);
        var written = Writing.Convert(line, RecordFormat.JsonLines);

        Assert.StartsWith(line[..^1], written, StringComparison.Ordinal);
        var record = Assert.Single(Reading.Of(written).Records);
        Assert.All(values, member => Assert.Equal(member.Value, record.GetValue(member.Key)));
    }

    private static void AssertTableRoundTrip(string?[] values, RecordFormat format)
    {
        var expected = values.Select(WellFormed).ToArray();
        var reading = Reading.Of(Write(expected, format), new() { Format = format, Delimiter = format == RecordFormat.Csv ? ',' : '\t' });

        Assert.Equal([expected], reading.Values().Select(row => row[..expected.Length]));
    }

    private static byte[] Write(string[] values, RecordFormat format)
    {
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, format, Records.Columns(values.Length));
        writer.Write(Records.Of(values), Writing.Verdict);
        writer.Complete();
        return output.ToArray();
    }

    private static string WellFormed(string? value) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value ?? ""));
}
