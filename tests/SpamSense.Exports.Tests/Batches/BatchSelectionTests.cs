using System.Buffers;
using System.Text;
using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.Batches;

public sealed class BatchSelectionTests
{
    private const string Csv = "id,text\n1,good morning\n2,\"a \"\"b\"\"\"\nx\n3,\"x\n\ny\"\n4,\n5,one,too many\n6,last\n";
    private const string JsonLines = "{\"id\":1,\"text\":\"good\\nmorning\"}\n[]\n{\"id\":2,\"text\":\"b\",\"orientation\":\"x\"}\n{\n{\"id\":3,\"text\":\"\"}\n{\"id\":4,\"text\":\"d\"}\n";

    [Property(MaxTest = 300)]
    public void What_is_kept_is_as_if_the_rest_had_not_been_there(bool isJson, bool[] wanted)
    {
        var content = isJson ? JsonLines : Csv;
        var all = Describe(Read(content));
        var batch = Read(content);
        var kept = Enumerable.Range(0, batch.Count).Select(i => i < wanted.Length && wanted[i]).ToArray();

        batch.Keep(kept);

        Assert.Equal(all.Where((_, i) => kept[i]), Describe(batch));
        Assert.Equal(Read(content).Unreadable, batch.Unreadable);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_cuts_beside_each_other_are_the_whole(bool isJson)
    {
        var content = isJson ? JsonLines : Csv;
        var whole = Read(content);
        for (var place = 0; place <= whole.TotalCount; place++)
        {
            var (first, second) = (Read(content), Read(content));
            first.Cut(0, place);
            second.Cut(place, whole.TotalCount - place);

            Assert.Equal(place, first.TotalCount);
            Assert.Equal(Describe(whole), Describe(first).Concat(Describe(second)));
            Assert.Equal(whole.Unreadable, first.Unreadable.Concat(second.Unreadable));

            // What comes first in the file is in the first part, readable or not.
            var lines = Enumerable.Range(0, first.Count).Select(first.GetLine).Concat(first.Unreadable.Select(static record => record.Line));
            var next = Enumerable.Range(0, second.Count).Select(second.GetLine).Concat(second.Unreadable.Select(static record => record.Line));
            Assert.True(!lines.Any() || !next.Any() || lines.Max() < next.Min());
        }
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(3, 5)]
    [InlineData(8, 1)]
    public void A_cut_beyond_the_batch_is_refused(int start, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => Read(Csv).Cut(start, count));

    [Fact]
    public void As_many_values_as_records_are_needed() => Assert.Throws<ArgumentException>(() => Read(Csv).Keep([true]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Detached_records_fill_a_batch_again(bool isJson)
    {
        var source = Read(isJson ? JsonLines : Csv);
        var other = Read(isJson ? Csv : JsonLines);
        ExportRecord[] records = [source.Detach(2), source.Detach(0), other.Detach(0), source.Detach(1)];
        var batch = new RecordBatch();

        Assert.Equal(2, batch.Fill(records));
        Assert.Equal([Describe(source)[2], Describe(source)[0]], Describe(batch));
        Assert.Equal("in", batch.Source);
        Assert.Equal(1, batch.Fill(records.AsSpan(2)));
        Assert.Equal(Describe(other)[..1], Describe(batch));
        Assert.Equal(1, batch.Fill(records, length: 1));
        Assert.Equal(0, batch.Fill([]));
        Assert.Equal((0, 0), (batch.Count, batch.TotalCount));
    }

    private static RecordBatch Read(string content)
    {
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(content)), "in");
        var batch = new RecordBatch();
        Assert.True(reader.ReadBatch(batch));
        batch.Parse();
        return batch;
    }

    /// <summary>All that can be asked of each record, and what is written of it.</summary>
    private static List<string> Describe(RecordBatch batch)
    {
        using var writer = RecordWriter.Create(Stream.Null, RecordFormat.Csv, ["id", "text"]);
        var records = new List<string>();
        var written = "";
        for (var i = 0; i < batch.Count; i++)
        {
            var one = new RecordBatch();
            one.Fill([batch.Detach(i)]);
            written += Format(writer, one);
            records.Add($"{batch.GetLine(i)} {batch.GetValue(i, "id")} {batch.GetValue(i, "text")} {Encoding.UTF8.GetString(batch.GetText(i))} {Format(writer, one)}");
        }

        Assert.Equal(written, Format(writer, batch));
        return records;
    }

    private static string Format(RecordWriter writer, RecordBatch batch)
    {
        var output = new ArrayBufferWriter<byte>();
        writer.Format(batch, new Classification[batch.Count], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
