using System.IO.Compression;
using System.Text;

namespace SpamSense.Exports.Tests.Archives;

public sealed class ExportFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-archives-").FullName;

    [Fact]
    public void A_file_is_one_export_by_its_own_name()
    {
        var path = Write("comments.csv", "id,text\n1,hello there\n");

        using var files = ExportFiles.Find(path);

        Assert.Equal(path, Assert.Single(files).Name);
        Assert.Equal(["hello there"], Texts(files[0]));
    }

    [Fact]
    public void The_tables_of_an_archive_are_found_whatever_else_is_in_it()
    {
        var zip = Zip(
            ("b/second.csv", "id,text\n2,two\n"),
            ("a/first.json", "[{\"comment\":\"one\"}]"),
            ("photo.jpg", "\u0001\u0002"),
            ("settings.json", "{\"dark\":true}"),
            ("__MACOSX/b/._second.csv", "id,text\n9,nine\n"),
            (".hidden.csv", "id,text\n9,nine\n"),
            ("empty.csv", ""));

        using var files = ExportFiles.Find(zip);

        Assert.Equal([$"{zip}/a/first.json", $"{zip}/b/second.csv"], files.Select(file => file.Name));
        Assert.Equal(["one", "two"], files.SelectMany(Texts));
        Assert.Equal(["one", "two"], files.SelectMany(Texts));
    }

    [Fact]
    public void A_folder_is_read_as_an_archive_is()
    {
        Write("deep/er/second.csv", "id,text\n2,two\n");
        Write("deep/first.jsonl", "{\"text\":\"one\"}\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "deep", "circle"), _folder);

        using var files = ExportFiles.Find(_folder);

        Assert.Equal([$"{_folder}/deep/er/second.csv", $"{_folder}/deep/first.jsonl"], files.Select(file => file.Name));
        Assert.Equal(["two", "one"], files.SelectMany(Texts));
    }

    [Fact]
    public void A_name_that_leads_out_of_the_archive_leads_nowhere()
    {
        var zip = Zip(("../../outside.csv", "id,text\n1,one\n"), ("/etc/absolute.csv", "id,text\n2,two\n"));

        using var files = ExportFiles.Find(zip);

        Assert.Equal(["one", "two"], files.SelectMany(Texts).Order());
        Assert.False(File.Exists(Path.Combine(_folder, "..", "..", "outside.csv")));
    }

    [Fact]
    public void An_archive_without_exports_says_what_would_be_one()
    {
        var exception = Assert.Throws<ExportFormatException>(() => ExportFiles.Find(Zip(("photo.jpg", "x"))));

        Assert.Contains("WordPress", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts/your_posts.html", "web pages")]
    [InlineData("takeout-001.zip", "unpack them first")]
    public void An_archive_without_exports_says_why_where_it_can_be_told(string member, string reason) =>
        Assert.Contains(reason, Assert.Throws<ExportFormatException>(() => ExportFiles.Find(Zip((member, "x"), ("settings.json", "{\"a\":1}")))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_archive_of_files_that_nobody_can_unpack_says_so() => Assert.Contains(
        "encrypted", Assert.Throws<ExportFormatException>(() => ExportFiles.Find(Unpackable("comments.csv", ("comments.csv", "id,text\n1,one\n")))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_beside_an_export_that_cannot_be_unpacked_costs_no_post()
    {
        var zip = Unpackable(
            "users.json",
            ("users.json", "[{\"id\":\"U1\",\"name\":\"ida\"}]"),
            ("general/2026-01-02.json", "[{\"type\":\"message\",\"user\":\"U1\",\"text\":\"hello there\",\"ts\":\"1767323045.000100\"}]"));

        using var files = ExportFiles.Find(zip);

        Assert.Equal(["hello there"], files.SelectMany(Texts));
        Assert.Equal($"{zip}/users.json: the file is encrypted, damaged, packed in a way that is not known here, or not yours to read", Assert.Single(files.Unreadable).ToString());
    }

    [Fact]
    public void An_office_document_is_called_one() =>
        Assert.Contains("office document", Assert.Throws<ExportFormatException>(() => ExportFiles.Find(Zip(("[Content_Types].xml", "<Types/>")))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_cut_anywhere_gives_what_is_before_the_cut_and_says_so(bool isStreamed)
    {
        var whole = File.ReadAllBytes(isStreamed ? StreamedZip(Members) : Zip(Members));
        var expected = Enumerable.Range(0, 3000).Select(i => $"text number {i * 7919 % 3000}").ToList();
        var most = 0;
        for (var length = whole.Length - 1; length > 4; length -= 97)
        {
            var path = Path.Combine(_folder, "cut.zip");
            File.WriteAllBytes(path, whole[..length]);
            try
            {
                using var files = ExportFiles.Find(path);
                Assert.True(files.IsCut);
                var texts = files.SelectMany(WhatIsLeft).ToList();
                Assert.Equal(expected.Take(texts.Count), texts);
                most = Math.Max(most, texts.Count);
            }
            catch (ExportFormatException exception)
            {
                Assert.Contains("cut off or damaged", exception.Message, StringComparison.Ordinal);
            }
        }

        Assert.Equal(3000, most);
    }

    [Fact]
    public void A_damaged_member_ends_where_it_is_damaged()
    {
        var zip = Zip(("comments.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"{i},text number {i * 7919 % 3000}\n"))));
        var bytes = File.ReadAllBytes(zip);
        bytes.AsSpan(bytes.Length / 2, 40).Fill(0xFF);
        File.WriteAllBytes(zip, bytes);

        using var files = ExportFiles.Find(zip);
        using var reader = files[0].Open();
        var unreadable = new List<UnreadableRecord>();
        var records = reader.Read(unreadable.Add).ToList();

        Assert.InRange(records.Count, 1, 2999);
        Assert.NotEmpty(unreadable);
    }

    [Fact]
    public void A_bomb_in_an_archive_is_ended()
    {
        var zip = Path.Combine(_folder, "bomb.zip");
        using (var archive = new ZipArchive(File.Create(zip), ZipArchiveMode.Create))
        using (var member = archive.CreateEntry("comments.csv").Open())
        {
            member.Write("id,text\n"u8);
            var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"1,{new string('a', 4000)}\n", 100)));
            for (var i = 0; i < 300; i++)
            {
                member.Write(rows);
            }
        }

        using var files = ExportFiles.Find(zip);
        using var reader = files[0].Open();
        var batch = new RecordBatch();
        var reasons = new List<string>();
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            reasons.AddRange(batch.Unreadable.Select(record => record.Reason));
        }

        Assert.Equal("the file unpacks to more than 400 times its size: what is read up to here is kept", Assert.Single(reasons));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<string> Texts(ExportFile file)
    {
        using var reader = file.Open();
        return [.. reader.Read(record => Assert.Fail(record.ToString())).Select(record => record.Text)];
    }

    private static (string Name, string Content)[] Members =>
    [
        .. Enumerable.Range(0, 3).Select(part => (
            $"part{part}.csv",
            "id,text\n" + string.Concat(Enumerable.Range(part * 1000, 1000).Select(i => $"{i},text number {i * 7919 % 3000}\n")))),
    ];

    private static List<string> WhatIsLeft(ExportFile file)
    {
        using var reader = file.Open();
        return [.. reader.Read(static _ => { }).Select(record => record.Text)];
    }

    /// <summary>An archive whose files have their lengths behind them, as programs write it that cannot go back.</summary>
    private string StreamedZip((string Name, string Content)[] members)
    {
        var path = Path.Combine(_folder, "streamed.zip");
        using var target = new ForwardStream(File.Create(path));
        using var archive = new ZipArchive(target, ZipArchiveMode.Create);
        foreach (var (name, content) in members)
        {
            using var member = archive.CreateEntry(name).Open();
            member.Write(Encoding.UTF8.GetBytes(content));
        }

        return path;
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private string Zip(params (string Name, string Content)[] members)
    {
        var path = Path.Combine(_folder, "export.zip");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, content) in members)
        {
            using var member = archive.CreateEntry(name).Open();
            member.Write(Encoding.UTF8.GetBytes(content));
        }

        return path;
    }

    /// <summary>An archive with a file that is packed in a way that nobody knows.</summary>
    private string Unpackable(string member, params (string Name, string Content)[] members)
    {
        const int method = 10;
        var zip = Zip(members);
        var bytes = File.ReadAllBytes(zip);
        var entry = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(member)) - 46;
        bytes[entry + method] = 99;
        File.WriteAllBytes(zip, bytes);
        return zip;
    }
}
