using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class MastodonPlatformTests : IDisposable
{
    private static readonly byte[] Outbox = Fixture("mastodon", "outbox.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-mastodon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Posts_are_read_and_boosts_are_not()
    {
        var posts = Of(Outbox, ExportFormat.Mastodon);

        Assert.Equal(
            [
                "<p>Good morning <a href=\"https://m.example/@bo\">@bo</a>, the frost is back</p>",
                "<p>food, &quot;meat&quot;</p>\n\n<p>Der Braten meiner Oma</p>",
                "<p>between us</p>",
            ],
            posts.Select(post => post.Text));
        Assert.Equal(["1", "3", "4"], posts.Select(post => post.Id!.Split('/')[^1]));
        Assert.Equal([null, "https://other.example/users/bo/statuses/7", null], posts.Select(post => post.ParentId));
        Assert.Equal([PostKind.Post, PostKind.Comment, PostKind.Post], posts.Select(post => post.Kind));
        Assert.Equal("tag:m.example,2026:1", posts[0].ThreadId);
        Assert.Equal([null, "food, \"meat\"", null], posts.Select(post => post.Title));
        Assert.Equal(["en", "de", null], posts.Select(post => post.Language));
        Assert.Equal(["ann", "ann", "ann"], posts.Select(post => post.AuthorName));
        Assert.All(posts, post => Assert.Equal(("https://m.example/users/ann", ContentFormat.Html), (post.AuthorId, post.TextFormat)));
        Assert.Equal([Utc(2026, 1, 2, 3, 4, 5), Utc(2026, 1, 2, 5), Utc(2026, 1, 2, 6)], posts.Select(post => post.PublishedAt));
        Assert.Equal(["public", "unlisted", "private"], posts.Select(post => post.More["visibility"]));
        Assert.Equal("true", posts[1].More["sensitive"]);
        Assert.False(posts[0].More.ContainsKey("sensitive"));
        Assert.Equal("https://m.example/@ann/3", posts[1].Url);
        Assert.Equal(("/orderedItems/2", 4L), (posts[1].Place!, posts[1].Line));
    }

    [Fact]
    public void The_file_of_the_actor_says_who_it_is()
    {
        File.WriteAllText(Path.Combine(_folder, "outbox.json"), System.Text.Encoding.UTF8.GetString(Outbox).Replace("/users/ann\"", "/ap/7\"", StringComparison.Ordinal));
        File.WriteAllText(
            Path.Combine(_folder, "actor.json"),
            System.Text.Encoding.UTF8.GetString(Fixture("mastodon", "actor.json")).Replace("/users/ann\"", "/ap/7\"", StringComparison.Ordinal));
        using var exports = ExportFiles.Find(_folder);
        using var reader = Assert.Single(exports).Open();

        Assert.Equal(["ann", "ann", "ann"], reader.Read(static _ => { }).Select(record => reader.Fields.Read(record).AuthorName));
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"type":"OrderedCollection","orderedItems":[1,null,{"type":"Create"},{"type":"Create","object":"x"},{"type":"Create","object":{"content":{"a":1}}},
            {"type":"Create","actor":{},"object":{"id":[],"content":5,"contentMap":[],"inReplyTo":{},"to":7,"cc":{},"published":"never","summary":{}}}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.Mastodon));

        Assert.Equal(("5", null, null, null, null), (post.Text, post.Id, post.ParentId, post.PublishedAt, post.AuthorName));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Outbox);
        Damage.FlipAnything(Outbox);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("orderedItems,type,text\n1,OrderedCollection,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"type\":\"OrderedCollection\",\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"type\":\"list\",\"orderedItems\":[{\"text\":\"hello there\"}]}"));
    }
}
