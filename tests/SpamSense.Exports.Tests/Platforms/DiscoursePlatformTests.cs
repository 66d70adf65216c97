using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class DiscoursePlatformTests
{
    private static readonly byte[] Archive = Fixture("discourse", "user_archive.csv");
    private static readonly byte[] Queue = Fixture("discourse", "queued_posts.csv");

    [Fact]
    public void Posts_of_an_archive_are_read_as_they_were_typed()
    {
        var posts = Of(Archive, ExportFormat.Discourse);

        Assert.Equal(["raw **text**, \"quoted\"", "see you there"], posts.Select(post => post.Text));
        Assert.Equal(["12/3", "15/1"], posts.Select(post => post.Id));
        Assert.Equal(["Bread for beginners", "Just us two"], posts.Select(post => post.ThreadId));
        Assert.Equal([PostKind.Comment, PostKind.Message], posts.Select(post => post.Kind));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("https://forum.example/t/bread-for-beginners/12/3", posts[0].Url);
        Assert.Equal(ContentFormat.Markdown, posts[0].TextFormat);
        Assert.Equal("<p>raw <strong>text</strong></p>", posts[0].More["post_cooked"]);
        Assert.Null(posts[0].Title);
    }

    [Fact]
    public void The_verdict_over_a_queued_post_is_its_label()
    {
        var posts = Of(Queue, ExportFormat.Discourse);

        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Pending], posts.Select(post => post.Label));
        Assert.Equal(["12", "12", null], posts.Select(post => post.ThreadId));
        Assert.Equal("Cheap pans at https://pans.example", posts[1].Text);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one() =>
        Assert.Equal(ExportFormat.Csv, Format("topic_title,post_raw,url,created_at\na,hello to all of you,https://x.example,2026-01-02\n"));

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Archive, Queue })
        {
            Damage.CutEverywhere(export, mayEndInRecord: true);
            Damage.FlipAnything(export);
        }
    }
}
