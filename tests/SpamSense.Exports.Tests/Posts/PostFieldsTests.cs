using System.Text;
using System.Text.Json;
using SpamSense.Content;

namespace SpamSense.Exports.Tests.Posts;

public sealed class PostFieldsTests
{
    [Fact]
    public void Columns_of_a_wordpress_table_are_known_by_their_names()
    {
        var post = One("""
            comment_ID,comment_post_ID,comment_author,comment_author_email,comment_author_url,comment_author_IP,comment_date_gmt,comment_content,comment_approved,comment_parent,karma
            31,7,Ida,ida@example.org,https://ida.example,192.0.2.9,2026-02-03 04:05:06,"Thanks, mine rose too",spam,30,2
            """);

        Assert.Equal("Thanks, mine rose too", post.Text);
        Assert.Equal(("31", "30", "7"), (post.Id, post.ParentId, post.ThreadId));
        Assert.Equal(("Ida", "ida@example.org", "https://ida.example", "192.0.2.9"), (post.AuthorName, post.AuthorEmail, post.AuthorUrl, post.AuthorIp));
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero), post.PublishedAt);
        Assert.Equal(OriginalLabel.Spam, post.Label);
        Assert.Equal(["karma"], post.More.Keys);
        Assert.Equal(ContentFormat.Detect, post.TextFormat);
        Assert.Equal(("in", 2), (post.Source, post.Line));
    }

    [Fact]
    public void Names_are_known_in_every_way_to_join_their_words()
    {
        foreach (var header in new[] { "commentId,authorDisplayName,publishedAt,videoId,parentId,text", "COMMENT ID,Author Display Name,Published At,Video-ID,Parent.Id,Text" })
        {
            var post = One($"{header}\nc1,Ida,2026-01-02,v1,c0,hello\n");

            Assert.Equal(("c1", "Ida", "v1", "c0"), (post.Id, post.AuthorName, post.ThreadId, post.ParentId));
            Assert.NotNull(post.PublishedAt);
            Assert.Empty(post.More);
        }
    }

    [Fact]
    public void Keys_of_json_lines_are_known_like_columns_and_objects_are_nobodys_name()
    {
        var post = One("{\"id\":7,\"author\":{\"name\":\"Ida\"},\"user_id\":12,\"created_at\":1767323045,\"is_spam\":true,\"text\":\"hello\",\"tags\":[1]}\n");

        Assert.Equal(("7", null, "12"), (post.Id, post.AuthorName, post.AuthorId));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), post.PublishedAt);
        Assert.Equal(OriginalLabel.Spam, post.Label);
        Assert.Equal("[1]", post.More["tags"]);
    }

    [Fact]
    public void The_id_of_a_post_is_not_its_thread()
    {
        var post = One("post_id,text\n5,hello\n");
        var answer = One("comment_id,post_id,text\n5,9,hello\n");

        Assert.Equal(("5", null), (post.Id, post.ThreadId));
        Assert.Equal(("5", "9"), (answer.Id, answer.ThreadId));
    }

    [Theory]
    [InlineData("author,url,text", true)]
    [InlineData("title,author,email,url,text", true)]
    [InlineData("title,author,url,text", false)]
    [InlineData("id,url,text", false)]
    public void An_address_is_the_authors_where_a_form_asked_for_it_and_else_that_of_the_post(string header, bool isAuthors)
    {
        var post = One($"{header}\n{string.Join(',', header.Split(',').Select(column => column == "url" ? "https://x.example" : "some words"))}\n");

        Assert.Equal(isAuthors ? ("https://x.example", null) : (null, "https://x.example"), (post.AuthorUrl, post.Url));
    }

    [Theory]
    [InlineData("label,text\nspam,a b\nham,c d\n", true)]
    [InlineData("label,text\n1,a b\n0,c d\n", true)]
    [InlineData("label,text\n1.0,a b\n0.0,c d\n", true)]
    [InlineData("status,text\napproved,a b\n,c d\n", true)]
    [InlineData("v1,v2\nham,a b\nspam,c d\n", true)]
    [InlineData("Category,Message\nham,a b\nspam,c d\n", true)]
    [InlineData("label,text\npositive,a b\nnegative,c d\n", false)]
    [InlineData("label,text\n0,a b\n1,c d\n2,e f\n3,g h\n", false)]
    [InlineData("status,text\nopen,a b\nclosed,c d\n", false)]
    [InlineData("status,text\n200,a b\n404,c d\n", false)]
    [InlineData("state,text\nOhio,a b\nMaine,c d\n", false)]
    [InlineData("category,text\nsports,a b\n", false)]
    [InlineData("class,text\n,a b\n", false)]
    [InlineData("text\na b\n", false)]
    [InlineData("is_spam,text\n,a b\n", true)]
    [InlineData("{\"label\":1,\"text\":\"a\"}\n{\"label\":0,\"text\":\"b\"}\n", true)]
    [InlineData("{\"label\":4,\"text\":\"a\"}\n{\"label\":0,\"text\":\"b\"}\n", false)]
    [InlineData("{\"label\":{\"a\":1},\"text\":\"a\"}\n", false)]
    [InlineData("[{\"class\":true,\"text\":\"a\"},{\"class\":false,\"text\":\"b\"}]", true)]
    [InlineData("[{\"class\":\"x\",\"text\":\"a\"},{\"class\":false,\"text\":\"b\"}]", false)]
    public void A_column_of_something_else_is_no_decision_of_moderators(string content, bool expected)
    {
        using var reader = Open(content);

        Assert.Equal(expected, reader.Fields.HasLabels);
    }

    [Fact]
    public void A_column_about_something_else_leaves_its_name_to_the_next_one()
    {
        var posts = All("label,status,text\npositive,approved,a b\nnegative,trash,c d\n");

        Assert.Equal([OriginalLabel.Approved, OriginalLabel.Deleted], posts.Select(post => post.Label));
        Assert.Equal(["positive", "negative"], posts.Select(post => post.More["label"]));
    }

    [Fact]
    public void A_word_among_many_labels_that_nobody_knows_is_no_label()
    {
        var rows = string.Concat(Enumerable.Repeat("approved,a b\n", 20));
        var posts = All($"status,text\n{rows}imported,c d\n");

        Assert.Equal(OriginalLabel.Approved, posts[0].Label);
        Assert.Equal(OriginalLabel.None, posts[^1].Label);
    }

    [Theory]
    [InlineData("reddit", "comments.jsonl")]
    [InlineData("reddit", "submissions.jsonl")]
    [InlineData("reddit", "comments.csv")]
    [InlineData("reddit", "posts.csv")]
    [InlineData("hackernews", "items.jsonl")]
    [InlineData("hackernews", "rows.csv")]
    [InlineData("discourse", "queued_posts.csv")]
    [InlineData("telegram", "result.json")]
    public void A_batch_and_its_records_are_the_same_posts(string platform, string fixture)
    {
        var content = Platforms.ExportedPosts.Fixture(platform, fixture);
        using var reader = RecordReader.Open(new MemoryStream(content), "in");
        using var batches = RecordReader.Open(new MemoryStream(content), "in");
        var records = reader.Read(static _ => { }).Select(record => JsonSerializer.Serialize(reader.Fields.Read(record))).ToList();
        var posts = new List<string>();
        var batch = new RecordBatch();
        while (batches.ReadBatch(batch, 200))
        {
            batch.Parse();
            for (var i = 0; i < batch.Count; i++)
            {
                var post = batches.Fields.Read(batch, i);
                Assert.Equal(post.Label, batches.Fields.GetLabel(batch, i));
                posts.Add(JsonSerializer.Serialize(post));
            }
        }

        Assert.NotEmpty(records);
        Assert.Equal(records, posts);
    }

    [Fact]
    public void A_column_that_the_user_names_sets_a_platform_aside()
    {
        var content = Encoding.UTF8.GetString(Platforms.ExportedPosts.Fixture("reddit", "submissions.jsonl"));
        using var reader = Open(content, new RecordReaderOptions { TextColumn = "title" });

        Assert.Equal(ExportFormat.JsonLines, reader.Export);
        Assert.Equal("First loaf &amp; first fail", reader.Read(static _ => { }).First().Text);
    }

    [Fact]
    public void A_changed_text_is_written_without_the_title_that_it_begins_with()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        string expected;
        foreach (var fixture in new[] { "submissions.jsonl", "posts.csv" })
        {
            using var reader = RecordReader.Open(new MemoryStream(Platforms.ExportedPosts.Fixture("reddit", fixture)), "in");
            using (var copier = new RecordCopier(path, reader.Format, reader.Delimiter, reader.Columns, reader.TextColumn))
            {
                var record = reader.Read(static _ => { }).First();
                expected = record.Text + ", all of it";
                copier.Write(record, expected);
                copier.Complete();
            }

            using (var copy = RecordReader.Open(path))
            {
                Assert.Equal(expected, copy.Read(static _ => { }).Single().Text);
            }

            File.Delete(path);
        }
    }

    private static ExportedPost One(string content) => Assert.Single(All(content));

    private static List<ExportedPost> All(string content)
    {
        using var reader = Open(content);
        return [.. reader.Read(static _ => { }).Select(reader.Fields.Read)];
    }

    private static RecordReader Open(string content, RecordReaderOptions? options = null) => RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(content)), "in", options);

    [Fact]
    public void A_record_of_very_many_members_is_read_in_linear_time()
    {
        var line = $"{{\"text\":\"hello there\",{string.Join(',', Enumerable.Range(0, 40_000).Select(static i => $"\"k{i}\":{i}"))},\"aut\\u0068or\":\"ida\",\"k7\":\"last\",\"k8\":null}}";
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line)), "in");
        var record = Assert.Single(reader.Read(static unreadable => Assert.Fail(unreadable.ToString())));
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        var post = reader.Fields.Read(record);

        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        Assert.Equal(("ida", "last", "39999"), (post.AuthorName, post.More["k7"], post.More["k39999"]));
        Assert.False(post.More.ContainsKey("k8"));
    }
}
