using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class GhostPlatformTests
{
    private static readonly byte[] Backup = Fixture("ghost", "backup.json");

    [Fact]
    public void Posts_are_read_with_their_titles_and_the_first_of_their_authors()
    {
        var posts = Of(Backup, ExportFormat.Ghost).Where(post => post.Kind == PostKind.Post).ToList();

        Assert.Equal(["p1", "p2", "p3", "p5"], posts.Select(post => post.Id));
        Assert.Equal("<p>Bread &amp; the &quot;long&quot; winter</p>\n\n<p>We baked with the whole street.</p>", posts[0].Text);
        Assert.Equal("Bread & the \"long\" winter", posts[0].Title);
        Assert.Equal(["Maren Öz", "Tomasz", "Tomasz", null], posts.Select(post => post.AuthorName));
        Assert.Equal(["maren@example.org", "tomasz@example.org", "tomasz@example.org", null], posts.Select(post => post.AuthorEmail));
        Assert.Equal([ContentFormat.Html, ContentFormat.Plain, ContentFormat.Markdown, ContentFormat.Plain], posts.Select(post => post.TextFormat));
        Assert.Equal(["About\n\nWho we are <and why>", "An **old** one", "Only a title"], posts.Skip(1).Select(post => post.Text));
        Assert.Equal(
            [Utc(2026, 1, 2, 7), Utc(2026, 1, 2, 3, 4, 5), Utc(2013, 5, 6, 7, 8, 9), null],
            posts.Select(post => post.PublishedAt));
        Assert.Equal([OriginalLabel.Approved, OriginalLabel.None, OriginalLabel.Approved, OriginalLabel.None], posts.Select(post => post.Label));
        Assert.Equal(["post", "page", "page", "post"], posts.Select(post => post.More["type"]));
        Assert.Equal("https://bakery.example/bread/", posts[0].Url);
        Assert.Equal("/db/0/data/posts/0", posts[0].Place);
    }

    [Fact]
    public void Comments_of_a_full_backup_are_read_with_their_members_and_what_was_decided()
    {
        var comments = Of(Backup, ExportFormat.Ghost).Where(post => post.Kind == PostKind.Comment).ToList();

        Assert.Equal(["c1", "c2", "c3"], comments.Select(comment => comment.Id));
        Assert.Equal([null, "c1", "c2"], comments.Select(comment => comment.ParentId));
        Assert.All(comments, comment => Assert.Equal("p1", comment.ThreadId));
        Assert.Equal(["Ida Kern", null, "Ida Kern"], comments.Select(comment => comment.AuthorName));
        Assert.Equal(["ida@example.org", "shop@example.org", "ida@example.org"], comments.Select(comment => comment.AuthorEmail));
        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Approved], comments.Select(comment => comment.Label));
        Assert.Equal(Utc(2026, 1, 3, 9, 30), comments[1].PublishedAt);
        Assert.Equal(ContentFormat.Html, comments[0].TextFormat);
        Assert.Equal(4, comments[1].Line);
    }

    [Fact]
    public void A_file_for_the_importer_is_read_too()
    {
        const string json = """
            {"meta":{"exported_on":1,"version":"2.0"},"data":{"posts":[{"id":1,"title":"T","html":"<p>x</p>","status":"published"}]}}
            """;
        var posts = Of(json, ExportFormat.Ghost);

        Assert.Equal("<p>T</p>\n\n<p>x</p>", Assert.Single(posts).Text);
        Assert.Equal("1", posts[0].Id);
        Assert.Equal("/data/posts/0", posts[0].Place);
    }

    [Fact]
    public void What_cannot_be_rewound_is_read_all_the_same()
    {
        using var reader = RecordReader.Open(new SlowStream(Backup, 1000), "in");

        Assert.Equal(Describe(Backup), reader.Read(static _ => { }).Select(record => System.Text.Json.JsonSerializer.Serialize(reader.Fields.Read(record))));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        LateNames.CutEverywhere(Backup);
        Damage.FlipAnything(Backup);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("db,data,text\n1,2,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"db\":1,\"data\":\"x\",\"text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"data\":{\"posts\":[{\"text\":\"hello there\"}]}}"));
    }

    [Fact]
    public void Nobody_is_remembered_by_an_id_that_is_a_text()
    {
        var id = new string('7', 65);
        var post = Assert.Single(Of(
            $$$"""{"db":[{"meta":{"version":"5"},"data":{"posts_authors":[{"post_id":"{{{id}}}","author_id":"1"}],"users":[{"id":"1","name":"Ann"}],"posts":[{"id":"{{{id}}}","plaintext":"hello there"}]}}]}""",
            ExportFormat.Ghost));

        Assert.Equal((id, null), (post.Id, post.AuthorName));
    }
}
