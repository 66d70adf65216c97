using SpamSense.Content;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class DiscordPlatformTests
{
    private static readonly byte[] Channel = Fixture("discord", "channel.json");
    private static readonly byte[] Table = FixtureOfWindows("discord", "channel.csv");

    [Fact]
    public void Messages_are_read_with_all_that_is_told_of_them()
    {
        var posts = Of(Channel, ExportFormat.Discord);

        Assert.Equal(["1002", "1003", "1004"], posts.Select(post => post.Id));
        Assert.Equal(["**First sleeve** done, it took me all winter", "So proud of you, @Mossy!"], posts.Take(2).Select(post => post.Text));
        var reply = posts[1];
        Assert.Equal("purl", reply.AuthorName);
        Assert.Equal("42", reply.AuthorId);
        Assert.Equal("1002", reply.ParentId);
        Assert.Null(posts[0].ParentId);
        Assert.Equal("901", reply.ThreadId);
        Assert.Equal(PostKind.Message, reply.Kind);
        Assert.Equal(ContentFormat.Markdown, reply.TextFormat);
        Assert.Equal("/messages/2", reply.Place);
        Assert.Equal(46, reply.Line);
        Assert.Equal("Knitters & Friends", reply.More["guild"]);
        Assert.Equal("patterns", reply.More["channel"]);
        Assert.Equal(Utc(2026, 3, 1, 8, 5, 6).AddMilliseconds(789), posts[0].PublishedAt);
    }

    [Fact]
    public void What_a_bot_embeds_is_its_text_and_the_bot_is_named_as_one()
    {
        var posts = Of(Channel, ExportFormat.Discord);

        Assert.Equal("Half price today https://deals.example/yarn\nUse our code before midnight\nCode\nWOOL50", posts[2].Text);
        Assert.Equal(["false", "false", "true"], posts.Select(post => post.More["is_bot"]));
    }

    [Fact]
    public void The_table_keeps_its_columns_and_is_read_as_messages()
    {
        var posts = Of(Table, ExportFormat.Discord);

        Assert.Equal(["**First** sleeve, \"at last\"", "Two lines\r\nof praise, mossy!", ""], posts.Select(post => post.Text));
        Assert.Equal("mossy", posts[0].AuthorName);
        Assert.Equal("41", posts[0].AuthorId);
        Assert.Equal(Utc(2026, 3, 1, 8, 5, 6).AddMilliseconds(789), posts[0].PublishedAt);
        Assert.Equal(PostKind.Message, posts[0].Kind);
        Assert.Equal(ContentFormat.Markdown, posts[0].TextFormat);
        Assert.Equal(3, posts[1].Line);
        Assert.Equal("👍 (2)", posts[1].More["Reactions"]);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        const string json = """
            {"guild":{"id":{"a":1},"name":[]},"channel":{"id":7},"messages":[{"id":{"x":1},"type":"Default","content":12,"author":"me","embeds":"x"},
            {"id":2,"content":{"a":1},"embeds":[1,{"fields":[[],{"name":1}]}]}, 3, null, {"type":["Default"],"content":"three","reference":[]}]}
            """;
        var posts = Of(json, ExportFormat.Discord);

        Assert.Equal(["12", "1", "three"], posts.Select(post => post.Text));
        Assert.Equal([null, "2", null], posts.Select(post => post.Id));
        Assert.All(posts, post => Assert.Equal("7", post.ThreadId));
    }

    [Fact]
    public void What_is_no_such_export_is_not_taken_for_one()
    {
        Assert.Equal(ExportFormat.Csv, Format("AuthorID,Author,Date,Content\n1,mossy,2026-01-01,hello\n"));
        Assert.Equal(ExportFormat.JsonLines, Format("{\"guild\":\"g\",\"channel\":\"c\",\"messages\":3,\"text\":\"hello there\"}\n"));
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Channel);
        Damage.FlipAnything(Channel);
        Damage.CutEverywhere(Table, mayEndInRecord: true);
        Damage.FlipAnything(Table);
    }
}
