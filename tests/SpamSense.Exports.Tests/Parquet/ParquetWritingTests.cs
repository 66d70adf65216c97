using System.Text;

namespace SpamSense.Exports.Tests.Parquet;

public sealed class ParquetWritingTests
{
    [Fact]
    public void A_table_comes_back_with_its_verdicts()
    {
        var reading = Reading.Of(ParquetFiles.Convert("id,text,intent\n7,\"say \"\"hi\"\", twice\nхорошо\",old\n8,,\n"));

        Assert.Equal(["id", "text", "intent", "orientation", "monetization_probability", "intent_probability"], reading.Columns);
        Assert.Equal(["7", "say \"hi\", twice\nхорошо", "self-promotion", "monetization", "0.9731", "0.6104"], reading.Values()[0]);
        Assert.Equal(["8", "", "self-promotion", "monetization", "0.9731", "0.6104"], reading.Values()[1]);
    }

    [Fact]
    public void Json_null_and_missing_members_are_no_values_and_nested_ones_are_json()
    {
        var reading = Reading.Of(ParquetFiles.Convert("""{"text":"a b","x":null,"y":"","z":[1, 2]}""" + "\n" + """{"text":"c d","y":1.50}""" + "\n"));

        Assert.Equal([null, null], reading.Records.Select(static record => record.GetValue("x")));
        Assert.Equal(["", "1.50"], reading.Records.Select(static record => record.GetValue("y")));
        Assert.Equal(["[1, 2]", null], reading.Records.Select(static record => record.GetValue("z")));
    }

    [Fact]
    public void What_was_parquet_keeps_the_types_of_its_columns()
    {
        var copy = ParquetFiles.Convert(ParquetFiles.Of("duckdb-v2.parquet"));

        using var first = RecordReader.Open(new MemoryStream(ParquetFiles.Of("duckdb-v2.parquet")), "in");
        using var second = RecordReader.Open(new MemoryStream(copy), "in");
        Assert.Equal(
            first.ColumnTypes.Append(new("monetization_probability", ColumnType.Number)).Append(new("intent_probability", ColumnType.Number)).OrderBy(static type => type.Key),
            second.ColumnTypes.OrderBy(static type => type.Key));
        var columns = first.Columns;
        Assert.Equal(Values(first, columns), Values(second, columns));
    }

    [Fact]
    public void The_bytes_do_not_depend_on_how_the_records_came()
    {
        // More than one row group has room for.
        var input = new StringBuilder("id,text\n");
        for (var i = 0; i < 60_000; i++)
        {
            input.Append(i).Append(",post number ").Append(i % 977).Append('\n');
        }

        var whole = ParquetFiles.Convert(input.ToString());

        Assert.Equal(whole, ParquetFiles.Convert(input.ToString(), length: 5000));
        Assert.Equal(whole, ParquetFiles.Convert(input.ToString()));
        var reading = Reading.Of(whole);
        Assert.Equal(60_000, reading.Records.Count);
        Assert.Equal(Enumerable.Range(0, 60_000).Select(static i => $"post number {i % 977}"), reading.Texts);
        Assert.Equal(60_000, reading.Records[^1].Line);
    }

    [Fact]
    public void A_long_text_ends_a_row_group_and_not_the_memory()
    {
        var text = new string('x', 1_000_000);
        var input = "text\n" + string.Concat(Enumerable.Repeat(text + "\n", 40));

        Assert.All(Reading.Of(ParquetFiles.Convert(input)).Texts, read => Assert.Equal(text, read));
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        var input = "text\nhello there\n"u8.ToArray();
        using var output = new MemoryStream();
        using (var pipe = new System.IO.Compression.BrotliStream(output, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            ParquetFiles.Convert(input, pipe, RecordBatch.DefaultLength);
        }

        output.Position = 0;
        using var unpacked = new MemoryStream();
        new System.IO.Compression.BrotliStream(output, System.IO.Compression.CompressionMode.Decompress).CopyTo(unpacked);
        Assert.Equal(ParquetFiles.Convert(input), unpacked.ToArray());
    }

    [Fact]
    public void No_record_at_all_leaves_a_table_without_rows()
    {
        using var output = new MemoryStream();
        using (var writer = RecordWriter.Create(output, RecordFormat.Parquet, ["text"]))
        {
            writer.Complete();
        }

        var reading = Reading.Of(output.ToArray());
        Assert.Empty(reading.Records);
        Assert.Equal(["text", "orientation", "monetization_probability", "intent", "intent_probability"], reading.Columns);
    }

    [Fact]
    public void A_writer_that_is_not_completed_does_not_end_the_file()
    {
        using var output = new MemoryStream();
        using (var writer = RecordWriter.Create(output, RecordFormat.Parquet, ["text"]))
        {
            writer.Write(Records.Of("a"), Writing.Verdict);
        }

        Assert.Equal("PAR1"u8.ToArray(), output.ToArray());
    }

    [Fact]
    public void A_value_that_its_type_cannot_hold_becomes_none()
    {
        using var output = new MemoryStream();
        var options = new RecordWriterOptions { ColumnTypes = new Dictionary<string, ColumnType> { ["c1"] = ColumnType.WholeNumber, ["c2"] = ColumnType.Timestamp } };
        using (var writer = RecordWriter.Create(output, RecordFormat.Parquet, Records.Columns(3), options))
        {
            writer.Write(Records.Of("a", "12", "2024-05-06T07:08:09.123456Z"), Writing.Verdict);
            writer.Write(Records.Of("b", "twelve", "soon"), Writing.Verdict);
            writer.Complete();
        }

        var reading = Reading.Of(output.ToArray());
        Assert.Equal(["12", null], reading.Records.Select(static record => record.GetValue("c1")));
        Assert.Equal(["2024-05-06T07:08:09.123456Z", null], reading.Records.Select(static record => record.GetValue("c2")));
    }

    private static List<string> Values(RecordReader reader, IReadOnlyList<string> columns) =>
        [.. reader.Read(static bad => Assert.Fail(bad.ToString())).Select(record => string.Join('|', columns.Select(record.GetValue)))];
}
