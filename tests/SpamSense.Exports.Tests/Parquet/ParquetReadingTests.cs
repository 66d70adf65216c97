using System.IO.Compression;

namespace SpamSense.Exports.Tests.Parquet;

public sealed class ParquetReadingTests
{
    public static TheoryData<string> Files => ["duckdb-v1.parquet", "duckdb-v2.parquet", "duckdb-gzip.parquet", "duckdb-lz4.parquet"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_type_and_encoding_becomes_what_it_means(string file)
    {
        var reading = Reading.Of(ParquetFiles.Of(file));

        Assert.Empty(reading.Unreadable);
        Assert.Equal("comment_text", reading.TextColumn);
        Assert.Equal(
            ["We walked to the sea, day 0 of our trip", "We walked to the sea, day 1 of our trip", "", "We walked to the sea, day 3 of our trip"], reading.Texts);
        AssertColumn(reading, "id", "0", "1", "2", "3");
        AssertColumn(reading, "author", "walker0", "walker1", "walker0", "walker1");
        AssertColumn(reading, "flag", "true", "false", "true", "false");
        AssertColumn(reading, "score", "NaN", "Infinity", "0.25", "0.375");
        AssertColumn(reading, "f32", "0", "0.1", "0.2", "0.3");
        AssertColumn(reading, "d9", "-2.00", "-0.75", "0.50", "1.75");
        AssertColumn(reading, "d18", "0.0000", "-0.0625", "-0.1250", "-0.1875");
        AssertColumn(reading, "d38", "-2.000000", "-0.750000", "0.500000", "1.750000");
        AssertColumn(reading, "ts", "1969-12-31T23:59:59.5", "1970-01-01T00:00:00.5", "1970-01-01T00:00:01.5", "1970-01-01T00:00:02.5");
        AssertColumn(reading, "tstz", "2024-01-02T01:04:05Z", "2024-01-03T01:04:05Z", "2024-01-04T01:04:05Z", "2024-01-05T01:04:05Z");
        AssertColumn(reading, "day", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02");
        AssertColumn(reading, "u8", "250", "251", "252", "253");
        AssertColumn(reading, "u64", "18446744073709551000", "18446744073709551001", "18446744073709551002", "18446744073709551003");
        AssertAll(reading, "tsns", "2024-01-02T03:04:05.123456789");
        AssertAll(reading, "tsms", "2024-01-02T03:04:05.12");
        AssertAll(reading, "tm", "12:34:56.789");
        AssertAll(reading, "bin", "00ff");
        AssertAll(reading, "iv", "P0M3DT0S");
        Assert.Equal("00000000-0000-4000-8000-000000000003", reading.Records[3].GetValue("uid"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nested_columns_become_json(string file)
    {
        var reading = Reading.Of(ParquetFiles.Of(file));

        AssertColumn(reading, "lst", null, "[]", "[2,null,3]", "[3,null,4]");
        AssertColumn(reading, "mp", """{"k0":0,"z":null}""", """{"k1":1,"z":null}""", """{"k2":2,"z":null}""", """{"k3":3,"z":null}""");
        AssertColumn(reading, "st2", null, """{"p":null}""", null, """{"p":null}""");
        AssertAll(reading, "ll", """[["a","b"],null,[]]""");
        AssertAll(reading, "ls", """[{"x":1,"y":["q"]},{"x":2,"y":null}]""");
        Assert.Equal("""{"a":2,"b":"x2","c":[1,2]}""", reading.Records[2].GetValue("st"));
        Assert.Equal("""[{"key":2,"value":"v"}]""", reading.Records[2].GetValue("numbered"));
    }

    [Fact]
    public void The_types_of_columns_are_told_where_a_writer_can_keep_them()
    {
        using var reader = RecordReader.Open(new MemoryStream(ParquetFiles.Of("duckdb-v1.parquet")), "in");

        Assert.Equal(ExportFormat.Parquet, reader.Export);
        Assert.Equal(ColumnType.WholeNumber, reader.ColumnTypes["id"]);
        Assert.Equal(ColumnType.Boolean, reader.ColumnTypes["flag"]);
        Assert.Equal(ColumnType.Number, reader.ColumnTypes["f32"]);
        Assert.Equal(ColumnType.LocalTimestamp, reader.ColumnTypes["ts"]);
        Assert.Equal(ColumnType.Timestamp, reader.ColumnTypes["tstz"]);
        Assert.Equal(ColumnType.Date, reader.ColumnTypes["day"]);
        Assert.All(["comment_text", "d9", "u64", "tsns", "tm", "lst", "st"], column => Assert.False(reader.ColumnTypes.ContainsKey(column)));
    }

    [Fact]
    public void A_pipe_and_a_packed_file_are_read_like_a_file()
    {
        var file = ParquetFiles.Of("duckdb-v2.parquet");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(file);
        }

        var expected = Reading.Of(file).Describe();
        Assert.Equal(expected, Reading.Of(new SlowStream(file, 1000)).Describe());
        Assert.Equal(expected, Reading.Of(packed.ToArray()).Describe());
        Assert.Equal(expected, Batches.Batches.Describe(new MemoryStream(file), length: 100));
    }

    [Fact]
    public void The_column_of_texts_is_found_by_content_too_and_taken_as_told()
    {
        var file = ParquetFiles.Convert("text,remark,n\nx,a walk by the sea,1\ny,soup again,2\n");

        Assert.Equal("text", Reading.Of(file).TextColumn);
        Assert.Equal(["a walk by the sea", "soup again"], Reading.Of(file, new() { TextColumn = "REMARK" }).Texts);
        Assert.Equal("remark", Reading.Of(ParquetFiles.Convert("{\"t\":\"u\",\"remark\":\"a walk\",\"text\":1}\n")[..], new() { TextColumn = "remark" }).TextColumn);
        var failure = Assert.Throws<ExportFormatException>(() => Reading.Of(file, new() { TextColumn = "body" }));
        Assert.Contains("'text', 'remark', 'n'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_told_to_be_parquet_and_is_not_is_refused()
    {
        var failure = Assert.Throws<ExportFormatException>(() => Reading.Of("text\nhello\n", new() { Format = RecordFormat.Parquet }));

        Assert.Equal("'in' is no Parquet file.", failure.Message);
    }

    private static void AssertColumn(Reading reading, string column, params string?[] values) => Assert.Equal(values, reading.Records.Select(record => record.GetValue(column)));

    private static void AssertAll(Reading reading, string column, string value) => Assert.All(reading.Records, record => Assert.Equal(value, record.GetValue(column)));
}
