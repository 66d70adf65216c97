using SpamSense.Content;
using SpamSense.Exports.Archives;
using SpamSense.Exports.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Platforms.Slack;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class SlackPlatformTests
{
    private static readonly byte[] Day = Fixture("slack", "general", "2026-01-02.json");

    [Fact]
    public void A_day_alone_is_read_without_the_names_that_are_elsewhere()
    {
        var posts = Of(Day, ExportFormat.Slack);

        Assert.Equal(
            [
                "Lunch at the café https://cafe.example/menu?a=1&b=2? Salt & pepper <3 @U2 in #kitchen or #C2",
                "Yes! @here mail bo@example.org, see https://cafe.example & 1 < 2",
                "Chairs https://chairs.example\nOnly <today>",
                "a lone < bracket, @U404 and @cooks",
            ],
            posts.Select(post => post.Text));
        Assert.Equal([null, null, "Deals", "nine"], posts.Select(post => post.AuthorName));
        Assert.Equal(["U1", "U2", "B7", "U9"], posts.Select(post => post.AuthorId));
        Assert.Equal(["false", "false", "true", "false"], posts.Select(post => post.More["is_bot"]));
    }

    [Fact]
    public void Answers_name_the_message_that_began_their_thread()
    {
        var posts = Of(Day, ExportFormat.Slack);

        Assert.Equal("1767323050.000200", posts[1].Id);
        Assert.Equal("1767323045.000100", posts[1].ParentId);
        Assert.Equal("1767323045.000100", posts[1].ThreadId);
        Assert.Null(posts[0].ParentId);
        Assert.Equal("1767323045.000100", posts[0].ThreadId);
        Assert.Null(posts[3].ThreadId);
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5).AddMicroseconds(100), posts[0].PublishedAt);
        Assert.Equal(PostKind.Message, posts[0].Kind);
        Assert.Equal(ContentFormat.Plain, posts[0].TextFormat);
        Assert.Equal("/1", posts[0].Place);
        Assert.Equal(9, posts[0].Line);
    }

    [Fact]
    public void The_files_of_the_workspace_give_people_and_channels_their_names()
    {
        var posts = Read(Fixture, "export.zip/general/2026-01-02.json");

        Assert.Equal(["Ida", "Bo Kern", "Deals", "nine"], posts.Select(post => post.AuthorName));
        Assert.Contains("@Bo Kern in #kitchen or #kitchen", posts[0].Text, StringComparison.Ordinal);
        Assert.All(posts, post => Assert.Equal("general", post.More["channel"]));
        Assert.Equal(("1767323045.000100", "general"), (posts[1].ThreadId, posts[3].ThreadId));
        Assert.False(Read(Fixture, "downloads/2026-01-02.json")[0].More.ContainsKey("channel"));
    }

    [Fact]
    public void A_damaged_list_of_people_is_used_as_far_as_it_goes()
    {
        var posts = Read(static path => Fixture(path)[..^60], "general/2026-01-02.json");

        Assert.Equal(["Ida", null], posts.Take(2).Select(post => post.AuthorName));
    }

    [Fact]
    public void A_workspace_in_a_folder_is_read_day_by_day_with_one_look_at_its_people()
    {
        var folder = Directory.CreateTempSubdirectory("slack").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "general"));
        File.WriteAllBytes(Path.Combine(folder, "users.json"), Fixture("slack", "users.json"));
        File.WriteAllBytes(Path.Combine(folder, "channels.json"), Fixture("slack", "channels.json"));
        File.WriteAllBytes(Path.Combine(folder, "general", "2026-01-02.json"), Day);
        File.WriteAllBytes(Path.Combine(folder, "general", "2026-01-03.json"), Day);
        using var files = ExportFiles.Find(folder);
        var authors = new List<string?>();
        foreach (var file in files)
        {
            using var reader = file.Open();
            Assert.Equal(ExportFormat.Slack, reader.Export);
            authors.AddRange(reader.Read(static _ => { }).Select(record => reader.Fields.Read(record).AuthorName));
            File.Delete(Path.Combine(folder, "users.json"));
        }

        Assert.Equal(["Ida", "Bo Kern", "Deals", "nine", "Ida", "Bo Kern", "Deals", "nine"], authors);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_text_of_nothing_but_names_does_not_grow_without_end()
    {
        var folder = Directory.CreateTempSubdirectory("slack").FullName;
        File.WriteAllText(
            Path.Combine(folder, "users.json"),
            $"[{{\"id\":\"U1\",\"name\":\"{new string('n', 100)}\"}},{{\"id\":\"U2\",\"name\":\"{new string('n', 101)}\"}}]");
        using var files = new FolderFileSet(folder);
        var workspace = new SlackWorkspace(new FileSetSiblings(files, "general/2026-01-02.json"), maxLength: 1000);

        Assert.Equal($"@{new string('n', 100)} @U2", SlackMarkup.ToText("<@U1> <@U2>", workspace));
        Assert.InRange(SlackMarkup.ToText(string.Concat(Enumerable.Repeat("<@U1>", 100)), workspace).Length, 1001, 1500);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_conversation_between_two_is_a_channel_without_a_name()
    {
        var folder = Directory.CreateTempSubdirectory("slack").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "D07"));
        File.WriteAllText(Path.Combine(folder, "dms.json"), "[{\"id\":\"D07\",\"members\":[\"U1\",\"U2\"]}]");
        File.WriteAllBytes(Path.Combine(folder, "D07", "2026-01-02.json"), Day);
        using (var files = ExportFiles.Find(folder))
        {
            using var reader = files[0].Open();
            var last = reader.Read(static _ => { }).Select(reader.Fields.Read).Last();

            Assert.Equal(("D07", "D07"), (last.ThreadId, last.More["channel"]));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("<", "<")]
    [InlineData("<>", "<>")]
    [InlineData("<<@U1>", "<@U1")]
    [InlineData("a <b", "a <b")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("<!date^1767323045^{date}|2 January>", "2 January")]
    [InlineData("<!channel>", "@channel")]
    [InlineData("<#C9|>", "#C9")]
    [InlineData("<https://a.example|a.example>", "a.example")]
    [InlineData("<https://a.example|>", "https://a.example")]
    public void Brackets_are_undone(string text, string expected) => Assert.Equal(expected, SlackMarkup.ToText(text, new SlackWorkspace(NoSiblings.Instance, int.MaxValue)));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            [{"type":"message","ts":"1767323045.000100","user":{"a":1},"text":12},{"type":"message","ts":5,"text":{"a":1},"attachments":[1,{"text":2}]},
            7, null, {"type":"message","subtype":["x"],"text":"three","thread_ts":"x"}]
            """;
        var posts = Of(json, ExportFormat.Slack);

        Assert.Equal(["12", "2", "three"], posts.Select(post => post.Text));
        Assert.Equal(["1767323045.000100", "5", null], posts.Select(post => post.Id));
        Assert.Null(posts[1].PublishedAt);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("type,user,text,ts\nmessage,U1,hello,1767323045.000100\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"type\":\"message\",\"user\":\"U1\",\"text\":\"hello\",\"ts\":\"1767323045.000100\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("[{\"type\":\"message\",\"text\":\"hello there\",\"ts\":1767323045}]"));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Day);
        Damage.FlipAnything(Day);
    }

    private static List<ExportedPost> Read(Func<string[], byte[]> file, string name)
    {
        using var source = new ContentSource(new MemoryStream(Day), name);
        var head = new JsonHead(new ContentSample(source));
        var reading = new PlatformReading(name, RecordReaderOptions.DefaultMaxRecordLength, static () => null);
        return [.. new SlackPlatform().Read(new JsonInput(source, head, reading, new SlackFiles(file)))];
    }

    private sealed class SlackFiles(Func<string[], byte[]> file) : ISiblings
    {
        public Stream? Open(string name) => name is "../users.json" or "../channels.json" ? new MemoryStream(file(["slack", name[3..]])) : null;
    }
}
