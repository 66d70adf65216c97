using SpamSense.Content;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class WordPressPlatformTests
{
    private static List<ExportedPost> Posts => XmlExport.PostsOf("wordpress.xml", ExportFormat.WordPress);

    [Fact]
    public void Posts_pages_and_comments_come_in_the_order_of_the_document() =>
        Assert.Equal(["7", "31", "32", "33", "34", "35", "38", "9", "11"], Posts.Select(post => post.Id));

    [Fact]
    public void A_post_has_its_title_author_time_and_label()
    {
        var post = Posts[0];

        Assert.Equal(
            "<p>Beans &amp; peas, at last</p>\n\n<p>The first beans are up. In code one writes <code>a[b[0]]> 1</code>, here one waters.</p>", post.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Post), (post.TextFormat, post.Kind));
        Assert.Equal("Beans & peas, at last", post.Title);
        Assert.Equal(("Greta Lund", "3", "greta@example.org"), (post.AuthorName, post.AuthorId, post.AuthorEmail));
        Assert.Equal(XmlExport.Utc(2, 3, 4, 5, 6), post.PublishedAt);
        Assert.Equal(OriginalLabel.Approved, post.Label);
        Assert.Equal(("7", "https://garden.example.org/beans/"), (post.ThreadId, post.Url));
        Assert.Equal(("post", "publish"), (post.More["post_type"], post.More["status"]));
        Assert.Equal(16, post.Line);
    }

    [Fact]
    public void A_comment_has_all_that_the_export_tells()
    {
        var comment = Posts[1];

        Assert.Equal("Mine too!\n\nHow <em>deep</em> do you sow them?", comment.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Comment), (comment.TextFormat, comment.Kind));
        Assert.Equal(("Ida", "ida@example.org", "192.0.2.7"), (comment.AuthorName, comment.AuthorEmail, comment.AuthorIp));
        Assert.Equal((null, null, null), (comment.AuthorId, comment.AuthorUrl, comment.ParentId));
        Assert.Equal(("7", "https://garden.example.org/beans/#comment-31"), (comment.ThreadId, comment.Url));
        Assert.Equal(XmlExport.Utc(2, 3, 5), comment.PublishedAt);
        Assert.Equal(("comment", "false"), (comment.More["comment_type"], comment.More["akismet_result"]));
        Assert.Equal(33, comment.Line);
    }

    [Fact]
    public void An_answer_names_the_comment_and_its_time_may_be_local()
    {
        var answer = Posts[2];

        Assert.Equal(("31", "3"), (answer.ParentId, answer.AuthorId));
        Assert.Equal(XmlExport.Utc(2, 3, 7), answer.PublishedAt);
        Assert.Equal("A thumb deep, Ida. Come  and see.", answer.Text);
        Assert.False(answer.More.ContainsKey("akismet_result"));
    }

    [Fact]
    public void Spam_is_read_through_broken_references()
    {
        var spam = Posts[3];

        Assert.Equal("Cheap seeds &mdash; order now  at <a href=\"https://seeds.example\">our shop</a>", spam.Text);
        Assert.Equal("https://seeds.example/?a=1&b=2", spam.AuthorUrl);
        Assert.Equal((OriginalLabel.Spam, "true"), (spam.Label, spam.More["akismet_result"]));
    }

    [Fact]
    public void What_was_decided_is_told()
    {
        Assert.Equal(
            [
                OriginalLabel.Approved, OriginalLabel.Approved, OriginalLabel.Approved, OriginalLabel.Spam, OriginalLabel.Pending, OriginalLabel.Deleted,
                OriginalLabel.Deleted, OriginalLabel.None, OriginalLabel.Deleted,
            ],
            Posts.Select(post => post.Label));
    }

    [Fact]
    public void A_pingback_is_a_comment_of_its_type() => Assert.Equal((PostKind.Comment, "pingback"), (Posts[4].Kind, Posts[4].More["comment_type"]));

    [Fact]
    public void A_comment_on_an_attachment_is_read_though_the_attachment_is_no_post()
    {
        Assert.Equal("8", Posts[6].ThreadId);
        Assert.Equal("What  a\uFFFD photo of a leaf.", Posts[6].Text);
    }

    [Fact]
    public void A_draft_has_the_time_that_is_left()
    {
        Assert.Equal(XmlExport.Utc(1, 1), Posts[7].PublishedAt);
        Assert.Equal(("nobody-we-list", null), (Posts[7].AuthorName, Posts[7].AuthorId));
        Assert.Null(Posts[8].PublishedAt);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("1.3")]
    public void Every_version_is_read_under_any_prefix(string version)
    {
        var export = XmlExport.Read(
            $"""
            <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:x="http://wordpress.org/export/{version}/"><channel>
            <item><title>One</title><c:encoded>Two</c:encoded><x:post_id>1</x:post_id><x:post_type>post</x:post_type>
            <x:comment><x:comment_id>2</x:comment_id><x:comment_content>Three</x:comment_content></x:comment></item></channel></rss>
            """);

        Assert.Equal(ExportFormat.WordPress, export.Format);
        Assert.Equal(["<p>One</p>\n\nTwo", "Three"], export.Posts.Select(post => post.Text));
        Assert.Equal("1", export.Posts[1].ThreadId);
    }

    [Fact]
    public void A_text_that_is_too_long_costs_that_post_alone()
    {
        var export = XmlExport.Read(
            $"""
            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <item><title>One</title><content:encoded><![CDATA[{new string('x', 200_000)}]]></content:encoded><wp:post_id>1</wp:post_id>
            <wp:comment><wp:comment_content>{new string('y', 200_000)}</wp:comment_content></wp:comment>
            <wp:comment><wp:comment_content>short</wp:comment_content></wp:comment></item></channel></rss>
            """,
            new RecordReaderOptions { MaxRecordLength = 100_000 });

        Assert.Equal(["short"], export.Posts.Select(post => post.Text));
        Assert.Equal([(2, "longer than 100,000 characters"), (3, "longer than 100,000 characters")], export.Unreadable.Select(record => ((int)record.Line, record.Reason)));
    }

    [Fact]
    public void An_ordinary_feed_is_none_of_its_exports() => Assert.Throws<ExportFormatException>(
        static () => XmlExport.Read("<rss version=\"2.0\"><channel><item><title>a</title><description>b</description></item></channel></rss>"));
}
