using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class TwitterPlatformTests : IDisposable
{
    private static readonly byte[] Tweets = Fixture("twitter", "tweets.js");
    private static readonly byte[] Notes = Fixture("twitter", "note-tweet.js");

    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-twitter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tweets_are_read_as_they_were_typed()
    {
        var posts = Of(Tweets, ExportFormat.Twitter);

        Assert.Equal(
            [
                "Happy for you & Bo <3 &lt; see https://bread.example/a?b=1&c=2, it rose! 😀",
                "@bo_k thank you!",
                "RT @seeds: Free seeds for everyone https://seeds.example/ https://t.co/unknown",
                "Our loaf",
            ],
            posts.Take(4).Select(post => post.Text));
        Assert.Equal(["1001", "1002", "1003", "1004", "1006"], posts.Select(post => post.Id));
        Assert.Equal([null, "999", null, null, null], posts.Select(post => post.ParentId));
        Assert.Equal([PostKind.Post, PostKind.Comment, PostKind.Post, PostKind.Post, PostKind.Post], posts.Select(post => post.Kind));
        Assert.Equal(["en", null, "id", "en", "en"], posts.Select(post => post.Language));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("https://x.com/i/web/status/1001", posts[0].Url);
        Assert.Equal("bo_k", posts[1].More["in_reply_to"]);
        Assert.Equal(("12", "3"), (posts[0].More["favorite_count"], posts[0].More["retweet_count"]));
        Assert.Equal(ContentFormat.Plain, posts[0].TextFormat);
        Assert.Equal(("/0", 2L), (posts[0].Place!, posts[0].Line));
        Assert.All(posts, post => Assert.Equal((null, OriginalLabel.None), (post.AuthorName, post.Label)));
    }

    [Fact]
    public void The_archive_tells_who_wrote_and_the_whole_of_long_posts()
    {
        var posts = Archive("tweets.js", "note-tweet.js", "deleted-tweets.js", "account.js");

        Assert.Equal(["900", "1007000", "1001", "1002", "1003", "1004", "1006"], posts.Select(post => post.Id));
        Assert.All(posts, post => Assert.Equal(("ida_kern", "42"), (post.AuthorName, post.AuthorId)));
        Assert.Equal("https://x.com/ida_kern/status/1006", posts[^1].Url);
        Assert.Contains("old mill https://mill.example & said", posts[^1].Text, StringComparison.Ordinal);
        Assert.EndsWith("I never told him that I was, too.", posts[^1].Text, StringComparison.Ordinal);
        Assert.Equal(OriginalLabel.Deleted, posts[0].Label);
        Assert.Equal("A note whose tweet is gone.", posts[1].Text);
        Assert.Null(posts[1].Url);
    }

    [Fact]
    public void A_long_post_in_a_script_whose_signs_count_twice_is_told_once()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(static i => (char)('\u4E00' + i)));
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        File.WriteAllText(
            Path.Combine(_folder, "data", "tweets.js"),
            $"window.YTD.tweets.part0 = [{{\"tweet\":{{\"id_str\":\"7\",\"full_text\":\"{text[..125]}… https://t.co/x\",\"created_at\":\"Sun Jan 04 08:00:00 +0000 2026\"}}}}]");
        File.WriteAllText(
            Path.Combine(_folder, "data", "note-tweet.js"),
            $"window.YTD.note_tweet.part0 = [{{\"noteTweet\":{{\"noteTweetId\":\"8\",\"createdAt\":\"2026-01-04T08:00:00.000Z\",\"core\":{{\"text\":\"{text}\"}}}}}}]");
        using var files = ExportFiles.Find(_folder);
        var posts = new List<ExportedPost>();
        foreach (var file in files)
        {
            using var reader = file.Open();
            posts.AddRange(reader.Read(static _ => { }).Select(reader.Fields.Read));
        }

        Assert.Equal(("7", text), (Assert.Single(posts).Id, posts[0].Text));
    }

    [Fact]
    public void Notes_alone_are_read_whole()
    {
        var posts = Of(Notes, ExportFormat.Twitter);

        Assert.Equal(["1005999", "1007000"], posts.Select(post => post.Id));
        Assert.Contains("old mill https://mill.example & said", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal(Utc(2026, 1, 4, 8), posts[0].PublishedAt);
    }

    [Fact]
    public void A_broken_note_is_complained_of_once() => Assert.Single(
        Reading.Of("window.YTD.note_tweet.part0 = [{\"noteTweet\":{\"core\":{\"text\":\"hello there\"}}},\n{\"noteTweet\":{\"x\":nothing}}]").Unreadable);

    [Theory]
    [InlineData("window.YTD.tweet.part0 = [ {\"full_text\":\"an old one\",\"id_str\":\"5\"} ]", "an old one")]
    [InlineData("window.YTD.tweets.part12=[{\"tweet\":{\"text\":\"older still\",\"id\":5}}];", "older still")]
    [InlineData("[{\"tweet\":{\"id_str\":\"5\",\"full_text\":\"somebody cut the script off\"}}]", "somebody cut the script off")]
    public void Older_archives_are_read(string content, string text)
    {
        var post = Assert.Single(Of(content, ExportFormat.Twitter));

        Assert.Equal((text, "5"), (post.Text, post.Id));
    }

    [Fact]
    public void An_archive_without_tweets_is_no_mistake() => Assert.Empty(Of("window.YTD.tweets.part0 = [ ]", ExportFormat.Twitter));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            window.YTD.tweets.part0 = [1, null, {"tweet":7}, {"tweet":{"id_str":{"a":1},"full_text":12,"entities":[],"created_at":[]}},
            {"tweet":{"full_text":"\ud83d half \u0000","entities":{"urls":[1,{"url":5},{"url":"https://t.co/x","expanded_url":null}],"media":{"url":"x"}},"lang":{}}}]
            """;
        var posts = Of(json, ExportFormat.Twitter);

        Assert.Equal(["12", "\uFFFD half \0"], posts.Select(post => post.Text));
        Assert.All(posts, post => Assert.Equal((null, null), (post.Id, post.PublishedAt)));
    }

    [Fact]
    public void Many_links_take_no_more_memory_than_a_record_may()
    {
        var links = string.Concat(Enumerable.Repeat("https://t.co/a ", 20_000));
        var urls = $"[{{\"url\":\"https://t.co/a\",\"expanded_url\":\"https://{new string('x', 60_000)}\"}}]";
        var json = $"window.YTD.tweets.part0 = [{{\"tweet\":{{\"id_str\":\"1\",\"full_text\":\"{links}\",\"entities\":{{\"urls\":{urls}}}}}}}]";
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)), "in");
        var unreadable = new List<UnreadableRecord>();

        Assert.Empty(reader.Read(unreadable.Add));
        Assert.Contains("longer than", Assert.Single(unreadable).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Tweets);
        Damage.FlipAnything(Tweets);
        Damage.FlipAnything(Notes);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("tweet,full_text\n1,hello there\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"tweet\":1,\"full_text\":\"hello there\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("[{\"tweet\":\"hello there\",\"id_str\":\"1\"}]"));
        Assert.Throws<ExportFormatException>(() => Format("window.YTD.follower.part0 = [ { \"follower\" : { \"accountId\" : \"1\" } } ]"));
    }

    private List<ExportedPost> Archive(params string[] files)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(_folder, "data", file), Fixture("twitter", file));
        }

        using var exports = ExportFiles.Find(_folder);
        return [.. exports.SelectMany(Read)];
    }

    private static List<ExportedPost> Read(ExportFile file)
    {
        using var reader = file.Open();
        return [.. reader.Read(static _ => { }).Select(reader.Fields.Read)];
    }
}
