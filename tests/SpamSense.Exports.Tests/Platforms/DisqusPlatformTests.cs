using SpamSense.Content;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class DisqusPlatformTests
{
    private static List<ExportedPost> Posts => XmlExport.PostsOf("disqus.xml", ExportFormat.Disqus);

    [Fact]
    public void A_comment_has_all_that_the_export_tells()
    {
        var comment = Posts[0];

        Assert.Equal("<p>Does it rise <b>overnight</b>?</p>", comment.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Comment), (comment.TextFormat, comment.Kind));
        Assert.Equal(("101", null, "10"), (comment.Id, comment.ParentId, comment.ThreadId));
        Assert.Equal(("Ann", "ann_r", "ann@example.org", "192.0.2.8"), (comment.AuthorName, comment.AuthorId, comment.AuthorEmail, comment.AuthorIp));
        Assert.Equal(XmlExport.Utc(1, 2, 3, 4, 5), comment.PublishedAt);
        Assert.Equal("https://riverside.example.org/bread#comment-101", comment.Url);
        Assert.Equal(("Bread & butter", "false"), (comment.More["thread_title"], comment.More["is_anonymous"]));
        Assert.Equal(17, comment.Line);
    }

    [Fact]
    public void An_answer_names_its_parent() => Assert.Equal("101", Posts[1].ParentId);

    [Fact]
    public void What_was_decided_is_told_and_what_says_nothing_is_left_out() => Assert.Equal(
        [
            ("101", OriginalLabel.Approved), ("102", OriginalLabel.Approved), ("103", OriginalLabel.Spam), ("104", OriginalLabel.Deleted), ("106", OriginalLabel.Pending),
        ],
        Posts.Select(post => (post.Id, post.Label)));

    [Fact]
    public void Nobody_is_made_of_an_anonymous_author()
    {
        Assert.Equal(("Promo", null, "true"), (Posts[2].AuthorName, Posts[2].AuthorId, Posts[2].More["is_anonymous"]));
        Assert.Null(Posts[4].AuthorName);
    }

    [Fact]
    public void A_thread_without_an_address_gives_none()
    {
        Assert.Equal(("20", null), (Posts[3].ThreadId, Posts[3].Url));
        Assert.Equal(("999", null), (Posts[4].ThreadId, Posts[4].Url));
        Assert.Equal(XmlExport.Utc(1, 6), Posts[4].PublishedAt);
    }

    [Fact]
    public void The_title_of_a_thread_makes_no_large_export_of_a_small_one()
    {
        var title = $"{new string('t', 2047)}😀{new string('t', 50_000)}";
        var posts = XmlExport.Read($"""
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"><thread dsq:id="1"><title>{title}</title></thread>
            <post dsq:id="2"><message>hello there</message><thread dsq:id="1"/></post></disqus>
            """).Posts;

        Assert.Equal(title[..2047], Assert.Single(posts).More["thread_title"]);
    }
}
