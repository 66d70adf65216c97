using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class BlueskyPlatformTests
{
    private const string Record = "{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-01-02T03:04:05Z\",\"text\":\"hello\"}";

    private static readonly byte[] Feed = Fixture("bluesky", "feed.json");
    private static readonly byte[] Jetstream = Fixture("bluesky", "jetstream.jsonl");

    [Fact]
    public void A_feed_is_read_with_the_addresses_behind_its_words()
    {
        var posts = Of(Feed, ExportFormat.Bluesky);

        Assert.Equal(
            [
                "🌱 Gärten: read this https://garden.example and https://shop.example/very-long-address or https://plain.example today",
                "Same here, Bo.\nhttps://card.example",
            ],
            posts.Select(post => post.Text));
        Assert.Equal("at://did:plc:ann1/app.bsky.feed.post/3kaa", posts[0].Id);
        Assert.All(posts, post => Assert.Equal(("ann.example.org", "did:plc:ann1", ContentFormat.Plain), (post.AuthorName, post.AuthorId, post.TextFormat)));
        Assert.Equal([null, "at://did:plc:bo2/app.bsky.feed.post/3kbb"], posts.Select(post => post.ParentId));
        Assert.Equal([null, "at://did:plc:bo2/app.bsky.feed.post/3k00"], posts.Select(post => post.ThreadId));
        Assert.Equal([PostKind.Post, PostKind.Comment], posts.Select(post => post.Kind));
        Assert.Equal(["en", null], posts.Select(post => post.Language));
        Assert.Equal([OriginalLabel.None, OriginalLabel.Spam], posts.Select(post => post.Label));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5).AddMilliseconds(123), posts[0].PublishedAt);
        Assert.Equal("https://bsky.app/profile/did:plc:ann1/post/3kaa", posts[0].Url);
        Assert.Equal(("Ann 🌱", "3"), (posts[0].More["display_name"], posts[0].More["like_count"]));
        Assert.Equal(("/feed/2", 4L), (posts[1].Place!, posts[1].Line));
    }

    [Fact]
    public void The_stream_is_read_past_all_that_is_no_post()
    {
        var posts = Of(Jetstream, ExportFormat.Bluesky);

        Assert.Equal(["bom dia a todos", "hello from the stream"], posts.Select(post => post.Text));
        Assert.Equal("at://did:plc:zz2/app.bsky.feed.post/3k2", posts[0].Id);
        Assert.Equal(posts[0].Id, posts[1].ParentId);
        Assert.Equal(["did:plc:zz2", "did:plc:zz4"], posts.Select(post => post.AuthorId));
        Assert.Equal("pt", posts[0].Language);
        Assert.Equal([2L, 5L], posts.Select(post => post.Line));
        Assert.Equal("https://bsky.app/profile/did:plc:zz4/post/3k4", posts[1].Url);
    }

    [Fact]
    public void A_broken_line_of_the_stream_costs_only_itself()
    {
        var lines = System.Text.Encoding.UTF8.GetString(Jetstream).Split('\n');
        lines[2] = lines[2][..60];
        lines[3] = "]} \"";
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))), "in");
        var unreadable = new List<UnreadableRecord>();

        Assert.Equal(["bom dia a todos", "hello from the stream"], reader.Read(unreadable.Add).Select(static record => record.Text));
        Assert.Equal([(3L, "not valid JSON"), (4L, "not valid JSON")], unreadable.Select(record => (record.Line, record.Reason)));
    }

    [Theory]
    [InlineData("{\"records\":[{\"uri\":\"at://d/app.bsky.feed.post/k\",\"cid\":\"b\",\"value\":%}]}", "/records/0")]
    [InlineData("{\"posts\":[{\"uri\":\"at://d/app.bsky.feed.post/k\",\"record\":%}]}", "/posts/0")]
    [InlineData("{\"uri\":\"at://d/app.bsky.feed.post/k\",\"record\":%}\n", null)]
    [InlineData("[{\"uri\":\"at://d/app.bsky.feed.post/k\",\"record\":%}]", "/0")]
    [InlineData("[{\"uri\":\"at://d/app.bsky.feed.post/k\",\"value\":%}]", "/0")]
    [InlineData("[{\"post\":{\"uri\":\"at://d/app.bsky.feed.post/k\",\"record\":%}}]", "/0")]
    public void Posts_are_found_in_whatever_they_are_wrapped_in(string content, string? place)
    {
        var post = Assert.Single(Of(content.Replace("%", Record, StringComparison.Ordinal), ExportFormat.Bluesky));

        Assert.Equal(("hello", "d", "https://bsky.app/profile/d/post/k", place), (post.Text, post.AuthorId, post.Url, post.Place));
    }

    [Fact]
    public void Records_alone_are_read() => Assert.Equal(["hello", "hello"], Of($"{Record}\n{Record}\n", ExportFormat.Bluesky).Select(post => post.Text));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"records":[{"uri":5,"value":{"$type":"app.bsky.feed.post","text":12,"facets":[1,{"index":[],"features":{}},
            {"index":{"byteStart":-1,"byteEnd":"x"},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.example"}]}],"langs":[{}],"reply":[]}},
            1,null,{"value":{"$type":"app.bsky.feed.post","text":{}}},{"value":{"$type":7,"text":"x"}}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.Bluesky));

        Assert.Equal(("12", "5", null, null), (post.Text, post.Id, post.Url, post.Language));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Feed);
        Damage.FlipAnything(Feed);
        Damage.CutEverywhere(Jetstream);
        Damage.FlipAnything(Jetstream);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("did,time_us,kind,text\n1,2,commit,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"$type\":\"note\",\"did\":\"x\",\"kind\":\"commit\",\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"feed\":[{\"text\":\"hello there\"}]}"));
    }
}
