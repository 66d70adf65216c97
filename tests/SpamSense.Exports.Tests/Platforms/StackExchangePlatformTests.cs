using SpamSense.Content;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class StackExchangePlatformTests
{
    private static List<ExportedPost> Posts => XmlExport.PostsOf("stackexchange-posts.xml", ExportFormat.StackExchange);

    private static List<ExportedPost> Comments => XmlExport.PostsOf("stackexchange-comments.xml", ExportFormat.StackExchange);

    [Fact]
    public void A_question_has_all_that_the_row_tells()
    {
        var question = Posts[0];

        Assert.Equal(
            "<p>Grafting: pear on quince &amp; others</p>\n\n<p>How do I graft a <em>pear</em> onto a quince?</p>\n<pre><code>a &lt; b</code></pre>\n", question.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Post, "Grafting: pear on quince & others"), (question.TextFormat, question.Kind, question.Title));
        Assert.Equal(("1", null, "1", "11"), (question.Id, question.ParentId, question.ThreadId, question.AuthorId));
        Assert.Equal(XmlExport.Utc(1, 2, 3, 4, 5).AddMilliseconds(123), question.PublishedAt);
        Assert.Equal((OriginalLabel.None, 3), (question.Label, question.Line));
        Assert.Equal(
            ("question", "7", "99", "grafting fruit-trees", "2026-01-05T00:00:00.000"),
            (question.More["post_type"], question.More["score"], question.More["view_count"], question.More["tags"], question.More["closed_at"]));
    }

    [Fact]
    public void An_answer_names_its_question()
    {
        var answer = Posts[1];

        Assert.Equal((PostKind.Comment, "1", "1", "answer"), (answer.Kind, answer.ParentId, answer.ThreadId, answer.More["post_type"]));
        Assert.Equal(("user1234", null, "-1"), (answer.AuthorName, answer.AuthorId, answer.More["score"]));
    }

    [Fact]
    public void A_row_without_text_is_left_out_and_a_deleted_one_says_so()
    {
        Assert.Equal(["1", "2", "4"], Posts.Select(post => post.Id));
        Assert.Equal((OriginalLabel.Deleted, "trees shop"), (Posts[2].Label, Posts[2].More["tags"]));
    }

    [Fact]
    public void A_comment_is_markdown()
    {
        Assert.Equal("Which *rootstock*? See [this](https://graft.example.org) & `a < b`", Comments[0].Text);
        Assert.Equal((ContentFormat.Markdown, PostKind.Comment), (Comments[0].TextFormat, Comments[0].Kind));
        Assert.Equal(("5", null, "1", "13"), (Comments[0].Id, Comments[0].ParentId, Comments[0].ThreadId, Comments[0].AuthorId));
        Assert.Equal((XmlExport.Utc(1, 2, 5, 6, 7), "2"), (Comments[0].PublishedAt, Comments[0].More["score"]));
        Assert.Equal(("guest9", null), (Comments[1].AuthorName, Comments[1].AuthorId));
    }

    [Theory]
    [InlineData("users", "<row Id=\"1\" Reputation=\"1\" DisplayName=\"Ann\" AboutMe=\"I garden.\" />")]
    [InlineData("votes", "<row Id=\"1\" PostId=\"3\" VoteTypeId=\"2\" />")]
    [InlineData("posthistory", "<row Id=\"1\" PostId=\"3\" Text=\"an older text\" />")]
    public void A_table_that_holds_no_posts_is_refused(string table, string row)
    {
        var refused = Assert.Throws<ExportFormatException>(() => XmlExport.Read($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{table}>\n  {row}\n</{table}>"));

        Assert.Equal($"'in' is the table '{table}' of a Stack Exchange dump, which holds no posts: read Posts.xml or Comments.xml of it.", refused.Message);
    }

    [Fact]
    public void A_text_that_is_too_long_costs_that_row_alone()
    {
        var export = XmlExport.Read(
            $"<comments>\n<row Id=\"1\" PostId=\"1\" Text=\"{new string('x', 30_000)}\" />\n<row Id=\"2\" PostId=\"1\" Text=\"short\" />\n</comments>",
            new RecordReaderOptions { MaxRecordLength = 10_000 });

        Assert.Equal(["short"], export.Posts.Select(post => post.Text));
        Assert.Equal((2, "longer than 10,000 characters"), (export.Unreadable.Single().Line, export.Unreadable.Single().Reason));
    }
}
