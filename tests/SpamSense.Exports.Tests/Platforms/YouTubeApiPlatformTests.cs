using System.Text;
using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class YouTubeApiPlatformTests
{
    private static readonly byte[] Page = Fixture("youtube", "page.json");

    [Fact]
    public void Threads_are_read_with_their_answers()
    {
        var posts = Of(Page, ExportFormat.YouTubeApi);

        Assert.Equal(
            ["Sub for sub? <3 https://x.example", "No thanks,<br>and be <b>kind</b>", "plain and short", "This song carried me through my exams."],
            posts.Select(post => post.Text));
        Assert.Equal([ContentFormat.Plain, ContentFormat.Html, ContentFormat.Plain, ContentFormat.Plain], posts.Select(post => post.TextFormat));
        Assert.Equal(["t1", "t1.r1", "t1.r2", "t2"], posts.Select(post => post.Id));
        Assert.Equal([null, "t1", "t1", null], posts.Select(post => post.ParentId));
        Assert.Equal(["vid1", "vid1", "vid1", "vid 2"], posts.Select(post => post.ThreadId));
        Assert.Equal(["@zed", "@ida", "@bo", "@may"], posts.Select(post => post.AuthorName));
        Assert.Equal(["UCzed", "UCida", null, null], posts.Select(post => post.AuthorId));
        Assert.Equal([OriginalLabel.Spam, OriginalLabel.Approved, OriginalLabel.Pending, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("https://www.youtube.com/watch?v=vid%202&lc=t2", posts[3].Url);
        Assert.Equal("5", posts[0].More["like_count"]);
        Assert.Equal(
            ["/items/0/snippet/topLevelComment", "/items/0/replies/comments/0", "/items/0/replies/comments/1", "/items/1/snippet/topLevelComment"],
            posts.Select(post => post.Place));
        Assert.Equal([7L, 7L, 7L, 32L], posts.Select(post => post.Line));
    }

    [Fact]
    public void Pages_may_come_behind_each_other_or_in_an_array_and_items_alone()
    {
        var page = Encoding.UTF8.GetString(Page);
        var texts = Of(Page, ExportFormat.YouTubeApi).ConvertAll(post => post.Text);
        string[] twice = [.. texts, .. texts];
        var items = page[page.IndexOf('[', StringComparison.Ordinal)..(page.LastIndexOf(']') + 1)];
        var item = items[1..items.LastIndexOf(",\n    { \"kind\"", StringComparison.Ordinal)];

        Assert.Equal(twice, Of(page + page, ExportFormat.YouTubeApi).Select(post => post.Text));
        Assert.Equal(twice, Of($"{page.ReplaceLineEndings("")}\n{page.ReplaceLineEndings("")}\n", ExportFormat.YouTubeApi).Select(post => post.Text));
        Assert.Equal(twice, Of($"[{page},{page}]", ExportFormat.YouTubeApi).Select(post => post.Text));
        Assert.Equal(texts, Of(items, ExportFormat.YouTubeApi).Select(post => post.Text));
        Assert.Equal(texts.Take(3), Of($"{item.ReplaceLineEndings("")}\n", ExportFormat.YouTubeApi).Select(post => post.Text));
    }

    [Fact]
    public void A_list_of_comments_is_read()
    {
        const string json = """
            {"kind":"youtube#commentListResponse","items":[{"kind":"youtube#comment","id":"a.b","snippet":{"textDisplay":"it&#39;s me","parentId":"a"}}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.YouTubeApi));

        Assert.Equal(("it&#39;s me", ContentFormat.Html, "a", "/items/0"), (post.Text, post.TextFormat, post.ParentId, post.Place));
        Assert.Null(post.Url);
    }

    [Fact]
    public void A_page_without_comments_is_no_mistake() => Assert.Empty(Of("{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[]}", ExportFormat.YouTubeApi));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"kind":"youtube#commentThreadListResponse","items":[1,null,{"snippet":7},
            {"snippet":{"topLevelComment":{"snippet":{"textOriginal":[1]}}},"replies":{"comments":{}}},
            {"id":{},"snippet":{"textOriginal":5,"authorChannelId":"x","publishedAt":{},"moderationStatus":[]}}]}
            """;
        var post = Assert.Single(Of(json, ExportFormat.YouTubeApi));

        Assert.Equal(("5", null, null, OriginalLabel.None), (post.Text, post.Id, post.AuthorId, post.Label));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Page);
        Damage.FlipAnything(Page);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("kind,items,text\nyoutube#comment,2,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"kind\":\"youtube#comment\",\"id\":\"1\",\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"kind\":\"list\",\"items\":[{\"text\":\"hello there\"}]}"));
    }
}
