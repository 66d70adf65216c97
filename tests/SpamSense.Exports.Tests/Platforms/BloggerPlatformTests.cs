using SpamSense.Content;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class BloggerPlatformTests
{
    private static List<ExportedPost> Backup => XmlExport.PostsOf("blogger-backup.xml", ExportFormat.BloggerBackup);

    private static List<ExportedPost> Takeout => XmlExport.PostsOf("blogger-takeout.xml", ExportFormat.BloggerTakeout);

    [Fact]
    public void Settings_and_templates_and_removed_comments_are_no_posts() => Assert.Equal(
        ["101", "102", "201", "202"], Backup.Select(post => post.Id!["tag:blogger.com,1999:blog-55.post-".Length..]));

    [Fact]
    public void A_post_of_a_backup_has_all_that_it_tells()
    {
        var post = Backup[0];

        Assert.Equal("<p>Over the ridge</p>\n\n<p>We left at <b>six</b>.</p>", post.Text);
        Assert.Equal((ContentFormat.Html, PostKind.Post, "Over the ridge"), (post.TextFormat, post.Kind, post.Title));
        Assert.Equal(("Mara", "12345", null, "http://www.blogger.com/profile/12345"), (post.AuthorName, post.AuthorId, post.AuthorEmail, post.AuthorUrl));
        Assert.Equal((XmlExport.Utc(1, 2, 3, 4, 5), OriginalLabel.Approved), (post.PublishedAt!.Value.ToUniversalTime(), post.Label));
        Assert.Equal(("https://onfoot.example.org/2026/01/ridge.html", 6), (post.Url, post.Line));
        Assert.Equal((OriginalLabel.None, "Not done yet."), (Backup[1].Label, Backup[1].Text));
    }

    [Fact]
    public void A_comment_of_a_backup_is_not_told_twice_by_its_title()
    {
        var comment = Backup[2];

        Assert.Equal(("How far was it? We went there with the children.", null), (comment.Text, comment.Title));
        Assert.Equal((PostKind.Comment, "tag:blogger.com,1999:blog-55.post-101", null), (comment.Kind, comment.ThreadId, comment.ParentId));
        Assert.Equal(("Anonymous", null, null), (comment.AuthorName, comment.AuthorId, comment.AuthorEmail));
        Assert.EndsWith("#c201", comment.Url, StringComparison.Ordinal);
        Assert.Equal(comment.Id, Backup[3].ParentId);
    }

    [Fact]
    public void A_post_of_Takeout_has_all_that_it_tells()
    {
        var post = Takeout[0];

        Assert.Equal("<p>First snow</p>\n\n<p>It fell all night.</p>", post.Text);
        Assert.Equal((PostKind.Post, "Nils", "777"), (post.Kind, post.AuthorName, post.AuthorId));
        Assert.Equal((XmlExport.Utc(1, 2, 3, 4, 5), OriginalLabel.Approved), (post.PublishedAt, post.Label));
        Assert.Equal(("LIVE", "/2026/01/first-snow.html"), (post.More["status"], post.More["filename"]));
        Assert.Equal(5, post.Line);
    }

    [Fact]
    public void A_comment_of_Takeout_has_its_thread_and_what_it_answers()
    {
        Assert.Equal(("So kind of you to write!", PostKind.Comment), (Takeout[1].Text, Takeout[1].Kind));
        Assert.Equal((Takeout[0].Id, null), (Takeout[1].ThreadId, Takeout[1].ParentId));
        Assert.Equal((Takeout[0].Id, Takeout[1].Id), (Takeout[2].ThreadId, Takeout[2].ParentId));
        Assert.Equal("Winter boots at <a href=\"https://boots.example\">boots.example</a>", Takeout[2].Text);
    }

    [Fact]
    public void What_was_decided_is_told_by_Takeout() => Assert.Equal(
        [OriginalLabel.Approved, OriginalLabel.Approved, OriginalLabel.Spam, OriginalLabel.None, OriginalLabel.Deleted], Takeout.Select(post => post.Label));

    [Fact]
    public void Content_may_be_elements()
    {
        var export = XmlExport.Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:b="http://schemas.google.com/blogger/2018"><entry><b:type>COMMENT</b:type>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <em>two</em></div></content></entry>
            <entry><b:type>COMMENT</b:type><content type="text">3 &lt; 4</content></entry></feed>
            """);

        Assert.Equal([("<div>One <em>two</em></div>", ContentFormat.Html), ("3 < 4", ContentFormat.Plain)], export.Posts.Select(post => (post.Text, post.TextFormat)));
    }

    [Fact]
    public void An_ordinary_feed_is_none_of_its_exports() => Assert.Throws<ExportFormatException>(
        static () => XmlExport.Read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><content>a</content></entry></feed>"));
}
