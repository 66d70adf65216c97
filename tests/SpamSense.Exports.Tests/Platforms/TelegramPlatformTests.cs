using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class TelegramPlatformTests
{
    private static readonly byte[] Group = Fixture("telegram", "result.json");
    private static readonly byte[] Account = Fixture("telegram", "account.json");

    [Fact]
    public void Messages_of_a_chat_are_read_with_all_that_is_told_of_them()
    {
        var posts = Of(Group, ExportFormat.Telegram);

        Assert.Equal(["2", "3", "5", "6"], posts.Select(post => post.Id));
        var answer = posts[1];
        Assert.Equal("Profit Pilot", answer.AuthorName);
        Assert.Equal("user99", answer.AuthorId);
        Assert.Equal("2", answer.ParentId);
        Assert.Null(posts[0].ParentId);
        Assert.Equal("1700000001", answer.ThreadId);
        Assert.Equal(Utc(2026, 2, 1, 9, 5), answer.PublishedAt);
        Assert.Equal(PostKind.Message, answer.Kind);
        Assert.Equal(ContentFormat.Plain, answer.TextFormat);
        Assert.Equal("/messages/2", answer.Place);
        Assert.Equal(33, answer.Line);
        Assert.Equal("Daily Gains", answer.More["forwarded_from"]);
        Assert.Equal("Allotment & Compost", answer.More["chat"]);
        Assert.Equal("private_supergroup", answer.More["chat_type"]);
    }

    [Fact]
    public void Links_behind_words_and_buttons_stay_visible()
    {
        var posts = Of(Group, ExportFormat.Telegram);

        Assert.Equal(
            "Tired of beans? Double your savings over here https://gains.example/join?a=1&b=2 or at https://gains.example\nStart now https://gains.example/start",
            posts[1].Text);
    }

    [Fact]
    public void An_old_export_has_no_entities_and_no_seconds_but_is_read_all_the_same()
    {
        var old = Of(Group, ExportFormat.Telegram)[2];

        Assert.Equal("cut emoji \uFFFD and plots.example", old.Text);
        Assert.Null(old.AuthorName);
        Assert.Equal(Utc(2026, 2, 1, 11), old.PublishedAt);
        Assert.Equal("sticker", old.More["media_type"]);
    }

    [Fact]
    public void A_poll_says_its_question_and_answers() =>
        Assert.Equal("Who waters on Friday?\nI do\nNever me", Of(Group, ExportFormat.Telegram)[3].Text);

    [Fact]
    public void All_chats_of_an_account_are_read_each_under_its_name()
    {
        var posts = Of(Account, ExportFormat.Telegram);

        Assert.Equal(["The spring list is out.", "Buy twine", "So long, and good harvests"], posts.Select(post => post.Text));
        Assert.Equal(["501", "11", "601"], posts.Select(post => post.ThreadId));
        Assert.Equal([PostKind.Post, PostKind.Message, PostKind.Message], posts.Select(post => post.Kind));
        Assert.Equal("Seed News", posts[0].More["chat"]);
        Assert.False(posts[1].More.ContainsKey("chat"));
        Assert.Equal("/left_chats/list/0/messages/0", posts[2].Place);
        Assert.Equal("8", posts[2].ParentId);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"name":7,"type":["x"],"id":{"a":1},"messages":[{"id":1,"type":"message","date":"x","from_id":5,"text":"one"},
            {"id":{"x":2},"type":"message","date":[],"from":{"a":1},"text":12.5},
            {"id":3,"type":"message","date":"","text":[1,null,{"text":[]},["deep"],{"text":"three","href":9}]},
            "four", 5, null, [], {"type":"message","text":{"a":"b"}}, {"id":6,"type":"message","text":"a\u0000b"}]}
            """;
        var posts = Of(json, ExportFormat.Telegram);

        Assert.Equal(["one", "12.5", "1three 9", "a\0b"], posts.Select(post => post.Text));
        Assert.Equal(["1", null, "3", "6"], posts.Select(post => post.Id));
        Assert.Null(posts[1].AuthorName);
        Assert.Null(posts[0].ThreadId);
    }

    [Fact]
    public void Deep_nesting_costs_only_its_message()
    {
        var nested = new string('[', 10_000) + new string(']', 10_000);
        var deep = $$"""
            {"name":"n","type":"t","id":1,"messages":[{"id":1,"type":"message","date":"2026-01-01","from_id":"u","text":"one"},
            {"id":2,"x":{{nested}}},{"id":3,"type":"message","text":"three"}]}
            """;
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(deep)), "in");
        var unreadable = new List<UnreadableRecord>();

        Assert.Equal(["one", "three"], reader.Read(unreadable.Add).Select(record => record.Text));
        Assert.Single(unreadable);
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("id,type,date,from_id,text\n1,message,2026-01-01,user1,hello\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"id\":1,\"type\":\"message\",\"date\":\"2026-01-01\",\"from_id\":\"u\",\"text\":\"hello\"}\n"));
        Assert.Equal(ExportFormat.JsonArray, Format("{\"messages\":[{\"id\":1,\"type\":\"message\",\"text\":\"hello there\"}]}\n"));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Group);
        Damage.CutEverywhere(Account);
        Damage.FlipAnything(Group);
    }
}
