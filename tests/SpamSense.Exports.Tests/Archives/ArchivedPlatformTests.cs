using System.IO.Compression;
using System.Text;

namespace SpamSense.Exports.Tests.Archives;

/// <summary>What platforms put into one archive belongs together: posts in one file, names in another, and much that is neither.</summary>
public sealed class ArchivedPlatformTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-platforms-").FullName;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_workspace_of_slack_is_read_day_by_day_with_the_names_of_its_people(bool isZip)
    {
        var posts = Posts(
            isZip,
            ("users.json", """[{"id":"U1","name":"ida","profile":{"display_name":"Ida from the bakery"}}]"""),
            ("channels.json", """[{"id":"C1","name":"ovens"}]"""),
            ("ovens/2026-02-03.json", """[{"type":"message","user":"U1","text":"the big oven is warm","ts":"1770091200.000100"}]"""),
            ("ovens/2026-02-04.json", """[{"type":"message","user":"U1","text":"<@U1> see <https://bread.example|the recipe>","ts":"1770177600.000100"}]"""));

        Assert.Equal([ExportFormat.Slack, ExportFormat.Slack], posts.Select(post => post.Export));
        Assert.Equal(["the big oven is warm", "@Ida from the bakery see the recipe https://bread.example"], posts.Select(post => post.Post.Text));
        Assert.All(posts, post => Assert.Equal("Ida from the bakery", post.Post.AuthorName));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 0, 0, TimeSpan.Zero), posts[0].Post.PublishedAt!.Value.AddTicks(-posts[0].Post.PublishedAt!.Value.Ticks % TimeSpan.TicksPerSecond));
    }

    [Fact]
    public void An_archive_of_x_is_read_with_its_account_and_without_its_other_data()
    {
        var posts = Posts(
            isZip: true,
            ("data/account.js", """window.YTD.account.part0 = [{"account":{"username":"ida_bakes","accountId":"77","accountDisplayName":"Ida"}}]"""),
            ("data/ad-impressions.js", """window.YTD.ad_impressions.part0 = [{"ad":{"text":"Buy a mixer"}}]"""),
            ("data/tweets.js", """window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"my loaf &amp; me","created_at":"Tue Feb 03 04:05:06 +0000 2026","lang":"en"}}]"""),
            ("assets/app.js", "console.log('viewer');"),
            ("Your archive.html", "<html></html>"));

        var (export, post) = Assert.Single(posts);
        Assert.Equal((ExportFormat.Twitter, "my loaf & me", "1", "en"), (export, post.Text, post.Id, post.Language));
        Assert.Contains(post.AuthorName, new[] { "ida_bakes", "Ida" });
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero), post.PublishedAt);
        Assert.EndsWith("/data/tweets.js", post.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_takeout_folder_only_what_platforms_write_is_read()
    {
        var posts = Posts(
            isZip: false,
            ("Takeout/YouTube and YouTube Music/comments/comments.csv", "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text\nUg1,UC1,2026-01-02T03:04:05+00:00,0,,vid1,\"{\"\"text\"\":\"\"what a song\"\"}\"\n"),
            ("Takeout/Maps/reviews.json", """{"reviews":[{"text":"nice café"}]}"""),
            ("Takeout/Chrome/history.csv", "title,text\nA page,of somebody\n"));

        Assert.Equal([(ExportFormat.YouTubeTakeout, "what a song")], posts.Select(post => (post.Export, post.Post.Text)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private List<(ExportFormat Export, ExportedPost Post)> Posts(bool isZip, params (string Name, string Content)[] members)
    {
        var path = Path.Combine(_folder, "export");
        foreach (var (name, content) in members)
        {
            var file = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        if (isZip)
        {
            ZipFile.CreateFromDirectory(path, path + ".zip");
            path += ".zip";
        }

        using var files = ExportFiles.Find(path);
        var posts = new List<(ExportFormat, ExportedPost)>();
        foreach (var file in files)
        {
            using var reader = file.Open();
            posts.AddRange(reader.Read(record => Assert.Fail(record.ToString())).Select(record => (reader.Export, reader.Fields.Read(record))));
        }

        return posts;
    }
}
