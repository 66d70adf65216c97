using System.Text;
using SpamSense.Content;
using SpamSense.Exports.Platforms.YouTube;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class YouTubeTakeoutPlatformTests
{
    private static readonly byte[] Old = Fixture("youtube", "old.csv");
    private static readonly byte[] New = Fixture("youtube", "new.csv");

    [Fact]
    public void Comments_until_2024_are_read_with_all_that_is_told_of_them()
    {
        var posts = Of(Old, ExportFormat.YouTubeTakeout);

        Assert.Equal(["What a song, truly \"great\"", "12:30 made me cry 😢", "plain words from even longer ago"], posts.Select(post => post.Text));
        Assert.Equal(["Ugx1", "Ugx1.r1", "Ugx2"], posts.Select(post => post.Id));
        Assert.Equal([null, "Ugx1", null], posts.Select(post => post.ParentId));
        Assert.Equal(["vid1", "vid1", "vid2"], posts.Select(post => post.ThreadId));
        Assert.All(posts, post => Assert.Equal("UCme", post.AuthorId));
        Assert.Equal(Utc(2023, 9, 20, 10), posts[1].PublishedAt);
        Assert.Equal(PostKind.Comment, posts[0].Kind);
        Assert.Equal(ContentFormat.Plain, posts[0].TextFormat);
        Assert.Equal(3, posts[1].Line);
        Assert.Equal("0", posts[0].More["Price"]);
    }

    [Fact]
    public void Comments_since_2024_are_read_with_their_links()
    {
        var posts = Of(New, ExportFormat.YouTubeTakeout);

        Assert.Equal(
            ["Great song see this https://x.example/?a=1 and\na second line", "@bo go to https://y.example", "for the poll"],
            posts.Select(post => post.Text));
        Assert.Equal([null, "Ugy1", null], posts.Select(post => post.ParentId));
        Assert.Equal(["vid1", "vid1", null], posts.Select(post => post.ThreadId));
        Assert.Equal("post1", posts[2].More["Post ID"]);
        Assert.Equal(4, posts[1].Line);
    }

    [Fact]
    public void Live_chats_are_messages()
    {
        var post = Assert.Single(Of(Fixture("youtube", "live.csv"), ExportFormat.YouTubeTakeout));

        Assert.Equal(("Hello from the garden", PostKind.Message, "L1", "live1"), (post.Text, post.Kind, post.Id, post.ThreadId));
        Assert.Equal(Utc(2026, 2, 1, 10), post.PublishedAt);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "{")]
    [InlineData("{\"text\":\"a\"", "a")]
    [InlineData("{\"text\":\"a", "{\"text\":\"a")]
    [InlineData("{\"text\":\"a\\u12\"}", "{\"text\":\"a\\u12\"}")]
    [InlineData("{\"text\":\"a\\q\"}", "{\"text\":\"a\\q\"}")]
    [InlineData("{\"text\":\"a\\", "{\"text\":\"a\\")]
    [InlineData("{\"text\":\"\\ud800\"}", "\uFFFD")]
    [InlineData("{\"text\":7}", "{\"text\":7}")]
    [InlineData("{\"other\":\"a\"}", "{\"other\":\"a\"}")]
    [InlineData("[{\"text\":\"a\"}]", "[{\"text\":\"a\"}]")]
    [InlineData("say \"text\": \"a\"", "say \"text\": \"a\"")]
    [InlineData("{\"text\" : \"a\"} , {\"text\":\"\"},{\"text\":\"b\"}", "ab")]
    [InlineData("{\"link\":{\"linkUrl\":\"https://x.example\"},\"text\":\"a\"}", "https://x.examplea")]
    [InlineData("{\"text\":\"x.example\",\"link\":{\"linkUrl\":\"https://x.example\"}}", "x.example")]
    public void Cells_are_decoded_where_they_stand(string cell, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(cell);
        var length = TakeoutText.Decode(bytes, bytes);

        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one() =>
        Assert.Equal(ExportFormat.Csv, Format("Comment ID,Channel ID,Comment Text\n1,UC1,hello\n"));

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Old, New })
        {
            Damage.CutEverywhere(export, mayEndInRecord: true);
            Damage.FlipAnything(export);
        }
    }
}
