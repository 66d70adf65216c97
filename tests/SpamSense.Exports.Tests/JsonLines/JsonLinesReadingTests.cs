using System.Text;

namespace SpamSense.Exports.Tests.JsonLines;

public class JsonLinesReadingTests
{
    private const string Good = "{\"text\":\"good\"}\n";

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"a\\ud800b\"", "a\uFFFDb")]
    [InlineData("\"\\udc00\"", "\uFFFD")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\ud83d😀\"", "\uFFFD😀")]
    [InlineData("\"\\u0000\\b\\f\\n\\r\\t\\/\\\\\\\"\"", "\0\b\f\n\r\t/\\\"")]
    [InlineData("12.50", "12.50")]
    [InlineData("\"\"", "")]
    public void A_text_is_decoded_whatever_it_is(string json, string text) =>
        Assert.Equal(["good", text, "good"], Reading.Of($"{Good}{{\"id\":1,\"text\":{json}}}\n{Good}").Texts);

    [Fact]
    public void Malformed_bytes_in_a_text_become_replacement_characters() =>
        Assert.Equal(["a\uFFFDb"], Reading.Of([.. "{\"text\":\"a"u8, 0xFF, .. "b\"}\n"u8]).Texts);

    [Theory]
    [InlineData("{\"text\":null}", "no text in column 'text'")]
    [InlineData("{\"id\":1}", "no text in column 'text'")]
    [InlineData("{\"text\":{\"a\":1}}", "no text in column 'text'")]
    [InlineData("{\"text\":[\"a\"]}", "no text in column 'text'")]
    [InlineData("{\"text\":true}", "no text in column 'text'")]
    [InlineData("{}", "no text in column 'text'")]
    [InlineData("[1,2]", "not a JSON object")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("hello", "not a JSON object")]
    [InlineData("{\"text\":\"a\"", "not valid JSON")]
    [InlineData("{\"text\":\"a\"} {\"text\":\"b\"}", "not valid JSON")]
    [InlineData("{\"text\":\"a\"}x", "not valid JSON")]
    [InlineData("{'text':'a'}", "not valid JSON")]
    [InlineData("{\"text\":\"a\\ud8\"}", "not valid JSON")]
    [InlineData("{\"text\":\"a\",}", "not valid JSON")]
    public void A_line_that_is_no_record_is_named_and_skipped(string line, string reason)
    {
        var reading = Reading.Of($"{Good}{line}\n\n  \r\n{Good}");

        Assert.Equal(["good", "good"], reading.Texts);
        Assert.Equal([1L, 5L], reading.Records.Select(record => record.Line));
        Assert.Equal([(2L, reason)], reading.Reasons);
    }

    [Theory]
    [InlineData(63, null)]
    [InlineData(64, "nested deeper than 64 levels")]
    [InlineData(5000, "nested deeper than 64 levels")]
    public void Depth_is_limited(int depth, string? reason)
    {
        var reading = Reading.Of($"{Good}{{\"x\":{new string('[', depth)}{new string(']', depth)},\"text\":\"deep\"}}\n");

        Assert.Equal(reason, reading.Unreadable.SingleOrDefault()?.Reason);
    }

    [Fact]
    public void The_last_of_repeated_keys_wins()
    {
        var record = Assert.Single(Reading.Of("{\"text\":\"a\",\"x\":1,\"te\\u0078t\":\"b\",\"x\":2}\n").Records);

        Assert.Equal("b", record.Text);
        Assert.Equal("2", record.GetValue("x"));
    }

    [Fact]
    public void Values_are_shown_as_they_stand()
    {
        var record = Assert.Single(Reading.Of("{\"text\":\"t\",\"n\":1.50,\"o\":{\"a\": [1]},\"z\":null,\"b\":true,\"ключ\":\"\\u0041\"}").Records);

        Assert.Equal(["1.50", "{\"a\": [1]}", null, "true", "A", null], new[] { "n", "o", "z", "b", "ключ", "none" }.Select(record.GetValue));
    }

    [Fact]
    public void A_line_longer_than_the_limit_is_skipped()
    {
        var longer = $"{{\"text\":\"{new string('x', 3_000_000)}\"}}\n";
        var justLonger = $"{{\"text\":\"{new string('я', 90)}\"}}\n";
        var fitting = $"{{\"text\":\"{new string('я', 89)}\"}}\n";
        var reading = Reading.Of(Good + longer + Good + justLonger + fitting + longer.TrimEnd(), new() { MaxRecordLength = 100 });

        Assert.Equal(["good", "good", new string('я', 89)], reading.Texts);
        Assert.Equal([2L, 4L, 6L], reading.Unreadable.Select(record => record.Line));
        Assert.All(reading.Unreadable, record => Assert.Equal("longer than 100 characters", record.Reason));
    }

    [Fact]
    public void The_keys_of_a_file_are_collected_by_reading_it_once_more()
    {
        var content = Encoding.UTF8.GetBytes(Good + string.Concat(Enumerable.Repeat(Good, 10_000)) + "{\"late\":1,\"text\":\"x\"}\n{\"lost\":2}\n");
        foreach (var stream in new Stream[] { new MemoryStream(content), new SlowStream(content, 1000) })
        {
            using var reader = RecordReader.Open(stream, "in");

            Assert.Equal(["text"], reader.Columns);
            Assert.Equal(["text", "late"], reader.CollectColumns());
            Assert.Equal(["text", "late"], reader.Columns);
            Assert.Equal(10_002, Reading.Of(reader).Records.Count);
        }
    }

    [Fact]
    public void Too_many_different_keys_make_no_table()
    {
        var content = string.Concat(Enumerable.Range(0, 10_001).Select(i => $"{{\"text\":\"x\",\"k{i}\":1}}\n"));
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(content)), "in");

        Assert.Throws<ExportFormatException>(() => reader.CollectColumns());
    }
}
