using SpamSense.Content;
using SpamSense.Exports.Platforms.Meta;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class FacebookPlatformTests
{
    private static readonly byte[] Comments = Fixture("facebook", "comments.json");
    private static readonly byte[] Posts = Fixture("facebook", "your_posts_1.json");

    [Fact]
    public void Comments_are_mended()
    {
        var posts = Of(Comments, ExportFormat.Facebook);

        Assert.Equal(["Très joli, bravo 😂", "café, not mended", "schon ☺ da"], posts.Select(post => post.Text));
        Assert.Equal(["Zoë Brûlée", "Ann", "Ann"], posts.Select(post => post.AuthorName));
        Assert.Equal(["Café au lait", null, null], posts.Select(post => post.ThreadId));
        Assert.Equal("Zoë Brûlée commented on Bo’s post.", posts[0].More["activity"]);
        Assert.Equal("https://gifs.example/2.gif", posts[1].More["link"]);
        Assert.Equal([Utc(2026, 1, 2, 3, 4, 6), Utc(2026, 1, 2, 3, 4, 15), Utc(2026, 1, 2, 3, 4, 25)], posts.Select(post => post.PublishedAt));
        Assert.All(posts, post => Assert.Equal((PostKind.Comment, ContentFormat.Plain), (post.Kind, post.TextFormat)));
        Assert.Equal(("/comments_v2/2", 5L), (posts[1].Place!, posts[1].Line));
    }

    [Fact]
    public void Posts_are_read_with_what_they_share()
    {
        var posts = Of(Posts, ExportFormat.Facebook);

        Assert.Equal(["Größte Freude für alle\nhttps://shop.example/sale", "See https://blog.example/x for more"], posts.Select(post => post.Text));
        Assert.All(posts, post => Assert.Equal(PostKind.Post, post.Kind));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("/2", posts[1].Place);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("\u00C3\u00A9", "é")]
    [InlineData("\u00F0\u009F\u0098\u0082", "😂")]
    [InlineData("caf\u00E9", "caf\u00E9")]
    [InlineData("\u00C3\u00A9 caf\u00E9", "\u00C3\u00A9 caf\u00E9")]
    [InlineData("\u00C3\u00A9 ☺", "\u00C3\u00A9 ☺")]
    [InlineData("\u00C3", "\u00C3")]
    [InlineData("\u00ED\u00A0\u0080", "\u00ED\u00A0\u0080")]
    public void Only_what_is_broken_is_mended(string text, string expected) => Assert.Equal(expected, Mojibake.Mend(text));

    [Fact]
    public void Comments_and_posts_in_groups_are_read() => Assert.Equal(
        ["one", "two"],
        Of("{\"group_comments_v2\":[{\"data\":[{\"comment\":{\"comment\":\"one\"}}]}],\"group_posts_v2\":[{\"data\":[{\"post\":\"two\"}]}]}", ExportFormat.Facebook)
            .Select(post => post.Text));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"comments_v2":[1,null,[],{"data":{}},{"data":[1,{"comment":"x"},{"comment":{"comment":{"a":1},"author":[]}},
            {"comment":{"comment":7,"author":{},"timestamp":"x"}}],"attachments":[[]]}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.Facebook));

        Assert.Equal(("7", null, null), (post.Text, post.AuthorName, post.PublishedAt));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Comments);
        Damage.FlipAnything(Comments);
        Damage.CutEverywhere(Posts);
        Damage.FlipAnything(Posts);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("comments_v2,comment\n1,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"comments_v2\":1,\"comment\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("[{\"timestamp\":1,\"data\":[\"x\"],\"text\":\"hello there\"}]"));
    }

    [Fact]
    public void A_link_that_was_shared_once_stands_below_the_first_text_only()
    {
        const string json = """
            [{"timestamp":1,"attachments":[{"data":[{"external_context":{"url":"https://bread.example"}}]}],"data":[{"post":"Our loaf"},{"post":"And more"}]}]
            """;

        Assert.Equal(["Our loaf\nhttps://bread.example", "And more"], Of(json, ExportFormat.Facebook).Select(static post => post.Text));
    }
}
