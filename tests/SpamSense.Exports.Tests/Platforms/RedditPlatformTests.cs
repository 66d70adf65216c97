using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class RedditPlatformTests
{
    private static readonly byte[] Comments = Fixture("reddit", "comments.jsonl");
    private static readonly byte[] Submissions = Fixture("reddit", "submissions.jsonl");
    private static readonly byte[] OwnComments = Fixture("reddit", "comments.csv");
    private static readonly byte[] OwnPosts = Fixture("reddit", "posts.csv");

    [Fact]
    public void Comments_of_a_dump_are_read_with_all_that_is_told_of_them()
    {
        var posts = Of(Comments, ExportFormat.RedditDump);

        Assert.Equal(
            [
                "Mine rose overnight too > two hours is never enough, flour & time",
                "Get a free oven at https://ovens.example/?a=1&b=2 <today> R&D &lt;",
                "",
                "",
                "[note] brackets are no remark \uFFFD",
            ],
            posts.Select(post => post.Text));
        Assert.Equal(["c01", "c02", "c03", "c04", "c05"], posts.Select(post => post.Id));
        Assert.Equal([null, "c01", "c02", "c02", "c04"], posts.Select(post => post.ParentId));
        Assert.All(posts, post => Assert.Equal("s01", post.ThreadId));
        Assert.Equal(["quiet_baker", "crumb_deals", null, "crumb_deals", "mod_ruth"], posts.Select(post => post.AuthorName));
        Assert.Equal("qb1", posts[0].AuthorId);
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal(Utc(2026, 1, 2, 3, 5), posts[1].PublishedAt);
        Assert.Equal("https://www.reddit.com/r/testkitchen/comments/s01/first_loaf/c01/", posts[0].Url);
        Assert.Equal(PostKind.Comment, posts[0].Kind);
        Assert.Equal(ContentFormat.Markdown, posts[0].TextFormat);
        Assert.Equal(4, posts[3].Line);
        Assert.Equal("testkitchen", posts[0].More["subreddit"]);
        Assert.Equal("-4", posts[1].More["score"]);
    }

    [Fact]
    public void Who_removed_a_comment_is_its_label() => Assert.Equal(
        [OriginalLabel.Approved, OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Spam, OriginalLabel.Pending],
        Of(Comments, ExportFormat.RedditDump).Select(post => post.Label));

    [Fact]
    public void A_dump_that_tells_no_removals_approves_nothing()
    {
        const string dump = """
            {"id":"a","author":"x","body":"hello","created_utc":1767323045,"link_id":"t3_z","parent_id":"t3_z","subreddit":"t"}
            {"id":"b","author":"y","body":"[removed]","created_utc":1767323046,"link_id":"t3_z","parent_id":"t1_a","subreddit":"t"}
            """;

        Assert.Equal([OriginalLabel.None, OriginalLabel.Deleted], Of(dump, ExportFormat.RedditDump).Select(post => post.Label));
    }

    [Fact]
    public void A_submission_begins_with_its_title_and_ends_with_its_link_where_it_has_no_text()
    {
        var posts = Of(Submissions, ExportFormat.RedditDump);

        Assert.Equal(
            [
                "First loaf & first fail\n\nIt sank > but we ate it",
                "Ovens at half price\n\nhttps://ovens.example/?a=1&b=2",
                "",
                "A question without more",
            ],
            posts.Select(post => post.Text));
        Assert.Equal(["First loaf & first fail", "Ovens at half price", null, "A question without more"], posts.Select(post => post.Title));
        Assert.All(posts, post => Assert.Equal((PostKind.Post, post.Id), (post.Kind, post.ThreadId)));
        Assert.All(posts, post => Assert.Null(post.ParentId));
        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Deleted, OriginalLabel.Deleted, OriginalLabel.Approved], posts.Select(post => post.Label));
    }

    [Fact]
    public void All_columns_of_a_dump_stay_as_they_are()
    {
        var reading = Reading.Of(Submissions);

        Assert.Equal("It sank &gt; but we ate it", reading.Records[0].GetValue("selftext"));
        Assert.Equal("First loaf &amp; first fail", reading.Records[0].GetValue("title"));
        Assert.Equal("[removed]", reading.Records[2].GetValue("selftext"));
    }

    [Fact]
    public void A_table_made_of_a_dump_is_read_like_it()
    {
        const string table = "Id,author,subreddit,title,selftext,url,created_utc\n"
            + "1,ida,t,\"A \"\"B\"\" &amp; C\",,https://x.example,1767323045\n"
            + "2,ida,t,,only text,,1767323045\n";
        var posts = Of(table, ExportFormat.RedditDump);

        Assert.Equal(["A \"B\" & C\n\nhttps://x.example", "only text"], posts.Select(post => post.Text));
    }

    [Fact]
    public void Comments_that_a_user_asked_for_are_read()
    {
        var posts = Of(OwnComments, ExportFormat.RedditData);

        Assert.Equal(["Lovely beans, \"truly\"", "> quoted\n\nThanks & good luck", ""], posts.Select(post => post.Text));
        Assert.Equal([null, "k1", "k2"], posts.Select(post => post.ParentId));
        Assert.All(posts, post => Assert.Equal("g1", post.ThreadId));
        Assert.Equal("192.0.2.7", posts[0].AuthorIp);
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal([OriginalLabel.None, OriginalLabel.None, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal("https://www.reddit.com/r/testgarden/comments/g1/beans/k1/", posts[0].Url);
        Assert.Equal(3, posts[1].Line);
    }

    [Fact]
    public void Posts_that_a_user_asked_for_are_read()
    {
        var posts = Of(OwnPosts, ExportFormat.RedditData);

        Assert.Equal(["My beans\n\nThey came up", "Seeds, cheap\n\nhttps://seeds.example/shop"], posts.Select(post => post.Text));
        Assert.Equal(["g1", "g2"], posts.Select(post => post.ThreadId));
        Assert.All(posts, post => Assert.Equal(PostKind.Post, post.Kind));
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("id,author,body,parent_id\n1,ann,hello,2\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"id\":\"c01\",\"author\":\"a\",\"body\":\"hello\",\"created_utc\":1,\"subreddit\":\"x\"}\n"));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Comments, Submissions, OwnComments, OwnPosts })
        {
            Damage.CutEverywhere(export, mayEndInRecord: true);
            Damage.FlipAnything(export);
        }
    }
}
