using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class HackerNewsPlatformTests
{
    private static readonly byte[] Items = Fixture("hackernews", "items.jsonl");
    private static readonly byte[] Rows = Fixture("hackernews", "rows.csv");

    [Fact]
    public void Items_of_the_api_are_read_with_all_that_is_told_of_them()
    {
        var posts = Of(Items, ExportFormat.HackerNews);

        Assert.Equal(
            [
                "<p>Show: a &lt;tiny&gt; compiler &amp; its tests</p>\n\nhttps://compiler.example/?a=1&amp;b=2",
                "I agree.<p>It&#x27;s fine, see <a href=\"https:&#x2F;&#x2F;notes.example\" rel=\"nofollow\">https:&#x2F;&#x2F;notes.example</a>",
                "Buy followers at our shop",
                "",
                "<p>Ask: books</p>\n\nWhat do you read?",
                "<p>Acme is hiring</p>",
            ],
            posts.Select(post => post.Text));
        Assert.Equal("Show: a <tiny> compiler & its tests", posts[0].Title);
        Assert.Equal(["101", "102", "103", "104", "105", "106"], posts.Select(post => post.Id));
        Assert.Equal([null, "101", "101", "102", null, null], posts.Select(post => post.ParentId));
        Assert.Equal(["ann_k", "bo_r", "sell_er", null, "cee", "hirer"], posts.Select(post => post.AuthorName));
        Assert.Equal(
            [PostKind.Post, PostKind.Comment, PostKind.Comment, PostKind.Comment, PostKind.Post, PostKind.Post],
            posts.Select(post => post.Kind));
        Assert.Equal(
            [OriginalLabel.Approved, OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Deleted, OriginalLabel.Approved, OriginalLabel.Approved],
            posts.Select(post => post.Label));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("https://news.ycombinator.com/item?id=102", posts[1].Url);
        Assert.Equal(ContentFormat.Html, posts[1].TextFormat);
        Assert.Equal(3, posts[2].Line);
        Assert.Equal("7", posts[0].More["score"]);
    }

    [Fact]
    public void Items_in_an_array_are_read_like_items_on_lines()
    {
        var array = "[" + string.Join(",\n", System.Text.Encoding.UTF8.GetString(Items).Trim().Split('\n')) + "]";

        Assert.Equal(Of(Items, ExportFormat.HackerNews).Select(post => post.Text), Of(array, ExportFormat.HackerNews).Select(post => post.Text));
    }

    [Fact]
    public void Rows_of_the_table_are_read_too()
    {
        var posts = Of(Rows, ExportFormat.HackerNews);

        Assert.Equal(["So true.<p>Mine \"too\"", "<p>Cheap servers</p>\n\nhttps://servers.example", ""], posts.Select(post => post.Text));
        Assert.Equal(["200", null, "201"], posts.Select(post => post.ParentId));
        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string items = """
            {"id":{"a":1},"type":"comment","by":["x"],"time":{"b":2},"parent":[ ],"text":"one"}
            {"id":2,"type":7,"by":8,"time":"soon","parent":"0","text":12.5,"title":{"a":1},"url":["x"],"dead":"no"}
            {"id":3,"type":"story","by":"cut \ud83d","time":-1,"text":null,"title":"a\u0000b","deleted":null,"dead":0}
            """;
        var posts = Of(items, ExportFormat.HackerNews);

        Assert.Equal(["one", "12.5", "<p>a\0b</p>"], posts.Select(post => post.Text));
        Assert.Equal([null, "https://news.ycombinator.com/item?id=2", "https://news.ycombinator.com/item?id=3"], posts.Select(post => post.Url));
        Assert.Equal([null, "8", "cut \uFFFD"], posts.Select(post => post.AuthorName));
        Assert.All(posts, post => Assert.Equal((null, null, OriginalLabel.Approved), (post.ParentId, post.PublishedAt, post.Label)));
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("id,type,by,time,parent,text\n1,answer,ann,1767323045,0,hello\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"id\":1,\"type\":\"comment\",\"author\":\"ann\",\"time\":1767323045,\"parent\":0,\"text\":\"hello\"}\n"));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Items, Rows })
        {
            Damage.CutEverywhere(export, mayEndInRecord: true);
            Damage.FlipAnything(export);
        }
    }
}
