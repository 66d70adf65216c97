using System.Text;

namespace SpamSense.Exports.Tests.Content;

public class FormatDetectionTests
{
    [Theory]
    [InlineData("id,text\n1,a\n", RecordFormat.Csv)]
    [InlineData("id\ttext\n1\ta, b\n", RecordFormat.Tsv)]
    [InlineData("{\"text\":\"a\"}\n", RecordFormat.JsonLines)]
    [InlineData("\n  {\"text\":\"a\"}\r\n\r\n", RecordFormat.JsonLines)]
    [InlineData("{\"text\": broken\n{\"text\":\"a\"}\n", RecordFormat.JsonLines)]
    [InlineData("{id},text\n{1},a\n", RecordFormat.Csv)]
    [InlineData("[id],text\n[1],a\n", RecordFormat.Csv)]
    public void The_content_tells_the_format(string content, RecordFormat format) => Assert.Equal(format, Reading.Of(content).Format);

    [Fact]
    public void A_first_line_longer_than_the_sample_is_still_json() =>
        Assert.Equal(RecordFormat.JsonLines, Reading.Of($"{{\"text\":\"a\",\"x\":\"{new string('x', 200_000)}\"}}\n").Format);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \t\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_called_empty(string content) => AssertRefused("'in' is empty", Encoding.UTF8.GetBytes(content));

    [Fact]
    public void An_empty_json_lines_file_is_called_empty() =>
        Assert.Throws<ExportFormatException>(() => Reading.Of("", new() { Format = RecordFormat.JsonLines }));

    public static TheoryData<byte[], string> Binaries => new()
    {
        { [.. "PK\x03\x04"u8, 20, 0], "zip" },
        { [0xFD, .. "7zXZ\0"u8, 0, 4], "xz" },
        { [0x28, 0xB5, 0x2F, 0xFD, 0], "zstd" },
        { [.. "BZh91AY&SY"u8], "bzip2" },
        { [.. "PAR1\x15\x04"u8], "Parquet" },
        { [.. "%PDF-1.7\n"u8], "PDF" },
        { [.. "SQLite format 3\0"u8], "SQLite" },
        { [0xFF, 0xFE, 0, 0, 0x74, 0, 0, 0], "UTF-32" },
        { [.. "<?xml version=\"1.0\"?><rss/>"u8], "XML" },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void A_file_that_is_no_text_is_named(byte[] content, string kind) => AssertRefused(kind, content);

    [Theory]
    [InlineData("[{\"text\":\"a\"},\n{\"text\":\"b\"}]")]
    [InlineData("{\"count\":2,\"comments\":[{\"text\":\"a\"},{\"text\":\"b\"}]}")]
    [InlineData("{\n  \"pages\": [{\"number\": 1}],\n  \"data\": {\"items\": [\n{\n\"text\":\n\"a\"},\n{\"text\":\"b\"}]\n}}\n")]
    public void The_objects_of_an_array_are_records(string content) => Assert.Equal(["a", "b"], Reading.Of(content).Texts);

    [Fact]
    public void A_json_document_without_records_is_told_from_json_lines() => AssertRefused("jq", Encoding.UTF8.GetBytes("{\n  \"text\": \"a\"\n}\n"));

    [Fact]
    public void An_object_with_a_text_is_a_record_whatever_arrays_it_has() =>
        Assert.Equal(["a"], Reading.Of("{\"text\":\"a\",\"replies\":[{\"text\":\"b\"}]}\n").Texts);

    [Fact]
    public void Csv_that_is_told_to_be_json_lines_is_refused() =>
        Assert.Throws<ExportFormatException>(() => Reading.Of("id,text\n1,a\n", new() { Format = RecordFormat.JsonLines }));

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        Assert.Throws<FileNotFoundException>(() => RecordReader.Open(Path.Combine(Path.GetTempPath(), "no such file.csv")));
        Assert.Throws<UnauthorizedAccessException>(() => RecordReader.Open(Path.GetTempPath()));
    }

    private static void AssertRefused(string part, byte[] content)
    {
        var exception = Assert.Throws<ExportFormatException>(() => Reading.Of(content));
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html></html>")]
    [InlineData("<!doctype html>\n<html></html>")]
    [InlineData("<html><body>hello there</body></html>")]
    public void A_web_page_is_called_one(string page) =>
        Assert.Contains("is a web page", Assert.Throws<ExportFormatException>(() => Reading.Of(page)).Message, StringComparison.Ordinal);
}
