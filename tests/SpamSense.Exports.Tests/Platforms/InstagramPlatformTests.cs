using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class InstagramPlatformTests
{
    private static readonly byte[] Comments = Fixture("instagram", "post_comments_1.json");
    private static readonly byte[] Reels = Fixture("instagram", "reels_comments.json");

    [Fact]
    public void Comments_below_posts_are_mended()
    {
        var posts = Of(Comments, ExportFormat.Instagram);

        Assert.Equal(["Wie schön 😂 und gefährlich", "so true"], posts.Select(post => post.Text));
        Assert.Equal("bäcker.am.eck", posts[0].More["media_owner"]);
        Assert.False(posts[1].More.ContainsKey("media_owner"));
        Assert.Equal([Utc(2026, 1, 2, 3, 4, 5), Utc(2026, 1, 2, 3, 4, 7)], posts.Select(post => post.PublishedAt));
        Assert.All(posts, post => Assert.Equal(PostKind.Comment, post.Kind));
        Assert.Equal(("/2", 4L), (posts[1].Place!, posts[1].Line));
    }

    [Fact]
    public void Comments_below_reels_are_read_in_the_language_of_the_user()
    {
        var posts = Of(Reels, ExportFormat.Instagram);

        Assert.Equal(["Promo? Write us 💸", "Das Übliche"], posts.Select(post => post.Text));
        Assert.Equal(["ann", "bo"], posts.Select(post => post.More["media_owner"]));
        Assert.Equal([Utc(2026, 1, 2, 3, 4, 5), Utc(2026, 1, 2, 3, 4, 10)], posts.Select(post => post.PublishedAt));
        Assert.Equal("/comments_reels_comments/1", posts[1].Place);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"comments_media_comments":[1,null,{"string_map_data":[]},{"string_map_data":{"Comment":"x"}},
            {"string_map_data":{"\ud83d":1,"Comment":{"value":5},"Time":{"timestamp":{}}}}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.Instagram));

        Assert.Equal(("5", null), (post.Text, post.PublishedAt));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Comments);
        Damage.FlipAnything(Comments);
        Damage.CutEverywhere(Reels);
        Damage.FlipAnything(Reels);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("string_map_data,text\n1,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"string_map_data\":{\"Comment\":{\"value\":\"x\"}},\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("[{\"string_map_data\":{\"Likes\":{\"value\":\"x\"}},\"text\":\"hello there\"}]"));
    }
}
