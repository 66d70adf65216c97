using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class CommentoPlatformTests
{
    private static readonly byte[] Commento = Fixture("commento", "commento.json");
    private static readonly byte[] Comentario = Fixture("commento", "comentario.json");

    [Fact]
    public void Comments_get_the_names_that_stand_behind_all_of_them()
    {
        var posts = Of(Commento, ExportFormat.Commento);

        Assert.Equal(["a1", "a2", "a3", "a5"], posts.Select(post => post.Id));
        Assert.Equal(["Ida Kern", null, "Seed Shop", null], posts.Select(post => post.AuthorName));
        Assert.Equal(["f1", null, "f2", "f9"], posts.Select(post => post.AuthorId));
        Assert.Equal(["ida@example.org", null, "seeds@example.org", null], posts.Select(post => post.AuthorEmail));
        Assert.Equal(["https://ida.example", null, null, null], posts.Select(post => post.AuthorUrl));
        Assert.Equal([null, "a1", null, null], posts.Select(post => post.ParentId));
        Assert.Equal(["/2026/tomatoes/", "/2026/tomatoes/", "/2026/tomatoes/", "/2026/beans/"], posts.Select(post => post.ThreadId));
    }

    [Fact]
    public void What_was_decided_is_read()
    {
        var posts = Of(Commento, ExportFormat.Commento);

        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Pending, OriginalLabel.Spam, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal(["approved", "unapproved", "flagged", "approved"], posts.Select(post => post.More["state"]));
        Assert.Equal("garden.example", posts[0].More["domain"]);
        Assert.Equal("-2", posts[2].More["score"]);
    }

    [Fact]
    public void A_text_is_taken_as_it_was_typed_and_else_as_it_was_shown()
    {
        var posts = Of(Commento, ExportFormat.Commento);

        Assert.Equal("Mine **split** after the rain, what did you do?", posts[0].Text);
        Assert.Equal(ContentFormat.Markdown, posts[0].TextFormat);
        Assert.Equal("<p>Water them in the <em>morning</em>.</p>", posts[1].Text);
        Assert.Equal(ContentFormat.Html, posts[1].TextFormat);
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5).AddTicks(615250), posts[0].PublishedAt);
        Assert.Equal(Utc(2026, 1, 2, 3), posts[2].PublishedAt);
        Assert.Equal("/comments/4", posts[3].Place);
        Assert.Equal(6, posts[3].Line);
    }

    [Fact]
    public void The_third_version_of_comentario_has_pages_and_other_words()
    {
        var posts = Of(Comentario, ExportFormat.Commento);

        Assert.Equal(["The bees *came back* today.", "Which flowers?", "Honey wholesale, write me"], posts.Select(post => post.Text));
        Assert.Equal(["Bo", "Passer-by", "Honey Ltd"], posts.Select(post => post.AuthorName));
        Assert.Equal(["u1", null, "u2"], posts.Select(post => post.AuthorId));
        Assert.Equal("https://bo.example", posts[0].AuthorUrl);
        Assert.Equal("192.0.2.7", posts[1].AuthorIp);
        Assert.Equal([null, "c1", null], posts.Select(post => post.ParentId));
        Assert.Equal(["/hives", "/hives", "gone"], posts.Select(post => post.ThreadId));
        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Pending, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal(Utc(2026, 2, 3, 4, 5, 6), posts[0].PublishedAt);
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Commento, Comentario })
        {
            LateNames.CutEverywhere(export);
            Damage.FlipAnything(export);
        }
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("commentHex,comments,text\n1,2,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"commentHex\":\"1\",\"comments\":2,\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"version\":1,\"comments\":[{\"id\":1,\"text\":\"hello there\"}]}"));
    }
}
