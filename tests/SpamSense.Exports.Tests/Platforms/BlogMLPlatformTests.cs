using SpamSense.Content;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class BlogMLPlatformTests
{
    private static List<ExportedPost> Posts => XmlExport.PostsOf("blogml.xml", ExportFormat.BlogML);

    [Fact]
    public void A_post_whose_author_is_told_last_comes_behind_its_comments() =>
        Assert.Equal(["k1", "k2", "k3", "k4", "t1", "p1", "p2", "k6"], Posts.Select(post => post.Id));

    [Fact]
    public void A_post_has_its_title_author_time_and_label()
    {
        var post = Posts[5];

        Assert.Equal("<p>Oak &amp; ash</p>\n\n<p>Oak splits, ash bends.</p>", post.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Post, "Oak & ash"), (post.TextFormat, post.Kind, post.Title));
        Assert.Equal(("Rolf Bergman", "rolf", "rolf@example.org"), (post.AuthorName, post.AuthorId, post.AuthorEmail));
        Assert.Equal((XmlExport.Utc(1, 2, 3, 4, 5), OriginalLabel.Approved), (post.PublishedAt, post.Label));
        Assert.Equal(("p1", "/blog/oak", 10), (post.ThreadId, post.Url, post.Line));
    }

    [Fact]
    public void A_comment_has_all_that_the_export_tells()
    {
        var comment = Posts[0];

        Assert.Equal("And birch? 3 < 4, as we say.", comment.Text);
        Assert.Equal((ContentFormat.Plain, PostKind.Comment), (comment.TextFormat, comment.Kind));
        Assert.Equal((null, "p1", "/blog/oak"), (comment.ParentId, comment.ThreadId, comment.Url));
        Assert.Equal(
            ("Bo", "bo@example.org", "192.0.2.9", "https://bo.example.org"), (comment.AuthorName, comment.AuthorEmail, comment.AuthorIp, comment.AuthorUrl));
        Assert.Equal((XmlExport.Utc(1, 3), OriginalLabel.Approved), (comment.PublishedAt, comment.Label));
        Assert.Equal(("comment", 16), (comment.More["comment_type"], comment.Line));
    }

    [Fact]
    public void Base64_is_undone()
    {
        Assert.Equal("Loans – apply today at https://loans.example", Posts[1].Text);
        Assert.Equal(("k1", OriginalLabel.Pending), (Posts[1].ParentId, Posts[1].Label));
        Assert.Equal("Pine\n\n<p>Pine is soft.</p>", Posts[6].Text);
    }

    [Fact]
    public void Elements_become_the_markup_that_they_are()
    {
        Assert.Equal("<div>I like <a href=\"https://uma.example.org/?a=1&amp;b=2\">my</a> plane &amp; saw<br /></div>", Posts[2].Text);
        Assert.Equal(("<p>Escaped all the same</p>", ContentFormat.Html), (Posts[3].Text, Posts[3].TextFormat));
    }

    [Fact]
    public void A_trackback_is_a_comment_of_the_page_that_it_comes_from()
    {
        var trackback = Posts[4];

        Assert.Equal(("All about trees", "https://elsewhere.example.org/trees"), (trackback.Text, trackback.AuthorUrl));
        Assert.Equal((PostKind.Comment, OriginalLabel.Pending, "trackback"), (trackback.Kind, trackback.Label, trackback.More["comment_type"]));
    }

    [Fact]
    public void A_parent_of_zero_is_none()
    {
        Assert.Null(Posts[7].ParentId);
        Assert.Equal(ContentFormat.Html, Posts[7].TextFormat);
    }

    [Fact]
    public void Base64_that_is_none_costs_that_comment_alone()
    {
        var export = XmlExport.Read(
            """
            <blog xmlns="http://www.blogml.com/2006/09/BlogML"><posts><post id="1"><content type="base64">====</content><comments>
            <comment id="2"><content type="base64">not base64!</content></comment>
            <comment id="3"><content type="base64">eWVz</content></comment></comments></post></posts></blog>
            """);

        Assert.Equal(["yes"], export.Posts.Select(post => post.Text));
        Assert.Equal([(2, "not valid base64"), (1, "not valid base64")], export.Unreadable.Select(record => ((int)record.Line, record.Reason)));
    }

    [Fact]
    public void Markup_that_is_too_long_costs_that_comment_alone()
    {
        var bold = string.Concat(Enumerable.Repeat("<b a=\"&quot;\">&amp;</b>", 1000));
        var export = XmlExport.Read(
            $"""
            <blog xmlns="http://www.blogml.com/2006/09/BlogML"><posts><post id="1"><content type="xhtml">{bold}</content><comments>
            <comment id="2"><content type="xhtml"><b a="&quot;">&amp;</b></content></comment></comments></post></posts></blog>
            """,
            new RecordReaderOptions { MaxRecordLength = 2000 });

        Assert.Equal(["<b a=\"&quot;\">&amp;</b>"], export.Posts.Select(post => post.Text));
        Assert.Equal((1, "longer than 2,000 characters"), (export.Unreadable.Single().Line, export.Unreadable.Single().Reason));
    }
}
