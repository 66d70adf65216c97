using System.Text;
using SpamSense.Exports.Platforms.LinkedIn;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class LinkedInPlatformTests
{
    private static readonly byte[] Comments = Fixture("linkedin", "Comments.csv");
    private static readonly byte[] Shares = Fixture("linkedin", "Shares.csv");

    [Fact]
    public void Comments_are_read_in_spite_of_two_ways_to_write_a_quote()
    {
        var posts = Of(Comments, ExportFormat.LinkedIn);

        Assert.Equal(
            [
                "Congrats \"Bo\"!",
                "We called it \"the barn\", then \"home\",\nand never\nleft \"it\"",
                "",
                "ends in a backslash \\",
                "two of them \\\\",
                "unquoted and happy",
            ],
            posts.Select(post => post.Text));
        Assert.Equal([2, 3, 6, 7, 8, 9], posts.Select(post => post.Line));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Null(posts[3].PublishedAt);
        Assert.Equal("https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1", posts[0].ThreadId);
        Assert.Equal(PostKind.Comment, posts[0].Kind);
    }

    [Fact]
    public void Shares_are_posts_and_one_without_words_is_its_link()
    {
        var posts = Of(Shares, ExportFormat.LinkedIn);

        Assert.Equal(["Proud of \"the team\", and of \"you\" all", "https://offer.example/course"], posts.Select(post => post.Text));
        Assert.All(posts, post => Assert.Equal(PostKind.Post, post.Kind));
        Assert.Equal("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A9", posts[0].Url);
        Assert.Equal("PUBLIC", posts[0].More["Visibility"]);
    }

    [Fact]
    public void Quotes_are_mended_wherever_a_piece_of_the_file_ends()
    {
        var whole = Comments.ToArray();
        Assert.Equal(whole.Length, new LinkedInQuotes().Mend(whole, isEnd: true));
        for (var length = 1; length < 40; length++)
        {
            using var stream = new LinkedInStream(new SlowStream(Comments, length));
            using var mended = new MemoryStream();
            stream.CopyTo(mended);
            Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(mended.ToArray()));
        }
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("Date,Link,Message\n2026-01-02,https://blog.example/a,hello\n"));
        Assert.Equal(ExportFormat.Csv, Format("date,link,message\n2026-01-02,https://www.linkedin.com/feed/1,hello\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"Date\":\"2026\",\"Link\":\"x\",\"Message\":\"hello\"}\n"));
    }

    [Fact]
    public void A_backslash_in_a_table_of_nobody_stays_what_it_is() =>
        Assert.Equal("C:\\", Assert.Single(Of("id,text\n1,\"C:\\\"\n", ExportFormat.Csv)).Text);

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        foreach (var export in new[] { Comments, Shares })
        {
            Damage.CutEverywhere(export, mayEndInRecord: true);
            Damage.FlipAnything(export);
        }
    }
}
