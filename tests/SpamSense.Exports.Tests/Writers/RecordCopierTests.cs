using FsCheck.Xunit;

namespace SpamSense.Exports.Tests.Writers;

public sealed class RecordCopierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-copy-").FullName;

    private string Target => Path.Combine(_folder, "copy");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("id,text\n1,\"a, b\"\n2,\"c \"\"d\"\"\"\n")]
    [InlineData("id\ttext\n1\ta, b\n2\tc\n")]
    [InlineData("id|text\n1|\"a\n|b\"\n2|c\n")]
    [InlineData("{\"id\":1.50,\"text\":\"a\\u00e4\",\"more\":{\"text\":\"x\"}}\n{\"text\":\"b\"}\n")]
    public void Without_another_text_a_copy_is_the_same(string export) => Assert.Equal(export, Copy(export, static _ => null));

    [Theory]
    [InlineData("id,text\n1,a\n2,b\n", "id,text\n1,\"x \"\"y\"\",\nz\"\n2,b\n")]
    [InlineData("{\"text\":\"a\",\"id\":1}\n{\"id\":2,\"text\":\"b\"}\n", "{\"text\":\"x \\\"y\\\",\\nz\",\"id\":1}\n{\"id\":2,\"text\":\"b\"}\n")]
    [InlineData("{\"text\":\"old\",\"text\":\"a\"}\n", "{\"text\":\"old\",\"text\":\"x \\\"y\\\",\\nz\"}\n")]
    public void Another_text_takes_the_place_of_the_old_one(string export, string copy) =>
        Assert.Equal(copy, Copy(export, static text => text == "a" ? "x \"y\",\nz" : null));

    [Property(MaxTest = 100)]
    public void Any_text_is_read_back_as_it_was_written(string? text)
    {
        // A file cannot hold half a character.
        var written = string.Concat((text ?? "").EnumerateRunes());

        foreach (var export in new[] { "id,text\n1,a\n", "id\ttext\n1\ta\n", "{\"id\":1,\"text\":\"a\"}\n" })
        {
            var records = Reading.Of(Copy(export, _ => written), new RecordReaderOptions { TextColumn = "text" }).Records;
            Assert.Equal(written, Assert.Single(records).Text);
        }
    }

    [Fact]
    public void Without_its_end_there_is_no_copy()
    {
        using (var copier = new RecordCopier(Target, RecordFormat.Csv, ',', ["text"], "text"))
        {
            Assert.NotNull(copier);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    private string Copy(string export, Func<string, string?> mend)
    {
        using (var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(export)), "in", new RecordReaderOptions { TextColumn = "text" }))
        using (var copier = new RecordCopier(Target, reader.Format, reader.Delimiter, reader.Columns, reader.TextColumn))
        {
            foreach (var record in reader.Read(bad => Assert.Fail(bad.ToString())))
            {
                copier.Write(record, mend(record.Text));
            }

            copier.Complete();
        }

        return File.ReadAllText(Target);
    }
}
