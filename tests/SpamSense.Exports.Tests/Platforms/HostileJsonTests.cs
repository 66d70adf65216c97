using System.Text;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class HostileJsonTests
{
    private const int Deep = 10_000;

    public static TheoryData<ExportFormat, string, string> Exports => new()
    {
        { ExportFormat.Ghost, "{\"db\":[{\"meta\":{\"version\":\"5\"},\"data\":{\"posts\":[%]}}]}", "{\"id\":\"1\",\"plaintext\":\"hello there\"}" },
        { ExportFormat.Commento, "{\"version\":1,\"comments\":[%]}", "{\"commentHex\":\"1\",\"markdown\":\"hello there\"}" },
        { ExportFormat.Commento, "{\"version\":3,\"pages\":[],\"comments\":[%]}", "{\"id\":\"1\",\"pageId\":\"2\",\"markdown\":\"hello there\"}" },
        { ExportFormat.Twitter, "window.YTD.tweets.part0 = [%]", "{\"tweet\":{\"id_str\":\"1\",\"full_text\":\"hello there\"}}" },
        { ExportFormat.YouTubeApi, "{\"kind\":\"youtube#commentListResponse\",\"items\":[%]}", "{\"id\":\"1\",\"snippet\":{\"textOriginal\":\"hello there\"}}" },
        { ExportFormat.Facebook, "{\"comments_v2\":[%]}", "{\"data\":[{\"comment\":{\"comment\":\"hello there\"}}]}" },
        { ExportFormat.Instagram, "{\"comments_media_comments\":[%]}", "{\"string_map_data\":{\"Comment\":{\"value\":\"hello there\"}}}" },
        { ExportFormat.Mastodon, "{\"type\":\"OrderedCollection\",\"orderedItems\":[%]}", "{\"type\":\"Create\",\"object\":{\"content\":\"hello there\"}}" },
        { ExportFormat.Bluesky, "{\"records\":[%]}", "{\"value\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"hello there\"}}" },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_hostile_item_costs_only_itself(ExportFormat format, string export, string item)
    {
        var withMore = (string more) => $"{{{more},{item[1..]}";
        var items = string.Join(
            ",\n",
            item,
            withMore($"\"x\":{new string('[', Deep)}{new string(']', Deep)}"),
            withMore($"\"x\":\"{new string('x', 50_000)}\""),
            withMore("\"x\":[}"),
            "7,null,[],\"x\",{},[[{}]]",
            withMore("\"\\ud83d\":1,\"\\u0000\":\"\\u0000\",\"x\":\"\\udc00\""),
            item.Replace("hello there", "\\ud83d hello\\u0000", StringComparison.Ordinal));
        using var reader = RecordReader.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(export.Replace("%", items, StringComparison.Ordinal))), "in", new() { MaxRecordLength = 10_000 });
        var unreadable = new List<UnreadableRecord>();
        var texts = reader.Read(unreadable.Add).Select(static record => record.Text).ToList();

        Assert.Equal(format, reader.Export);
        Assert.Equal([(2L, "not valid JSON"), (3L, "longer than 10,000 characters"), (4L, "not valid JSON")], unreadable.Select(record => (record.Line, record.Reason)));
        Assert.Equal(3, texts.Count);
        Assert.All(texts.Take(2), text => Assert.Equal("hello there", text));
        Assert.Equal("\uFFFD hello\0", texts[2]);
    }

    [Theory]
    [MemberData(nameof(Exports))]
    public void A_whole_export_that_is_nothing_but_nesting_is_read_to_its_end(ExportFormat format, string export, string item)
    {
        var nesting = new string('[', 300_000);
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(export.Replace("%", $"{item},{nesting}", StringComparison.Ordinal))), "in");
        var unreadable = new List<UnreadableRecord>();

        Assert.Equal(format, reader.Export);
        Assert.Equal(["hello there"], reader.Read(unreadable.Add).Select(static record => record.Text));
        Assert.Equal("the file is cut or damaged from here on", Assert.Single(unreadable).Reason);
    }

    [Fact]
    public void A_file_of_nothing_but_broken_lines_is_not_read_to_its_end()
    {
        const string line = "{\"kind\":\"youtube#comment\",\"snippet\":{\"textOriginal\":\"hello there\",\"textDisplay\":\"hello there\"}}\n";
        var content = line + string.Concat(Enumerable.Repeat("x\n", PlatformReading.MostBroken + 1000));

        var reading = Reading.Of(content);

        Assert.Equal(["hello there"], reading.Texts);
        Assert.Equal(PlatformReading.MostBroken + 1, reading.Unreadable.Count);
        Assert.Equal((PlatformReading.MostBroken + 2, "more than 100,000 posts behind each other cannot be read: the rest is left out"), reading.Reasons.Last());
    }
}
