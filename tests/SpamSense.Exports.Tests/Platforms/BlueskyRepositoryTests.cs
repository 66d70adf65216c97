using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using SpamSense.Exports.Platforms.Bluesky;
using static SpamSense.Exports.Tests.Platforms.ExportedPosts;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class BlueskyRepositoryTests
{
    private const CborTag Link = (CborTag)42;

    private static readonly byte[] First = Post("Good morning, the bees are back", "en");
    private static readonly byte[] Second = Post("And so am I", "en", "at://did:plc:bo2/app.bsky.feed.post/3kbb");
    private static readonly byte[] Like = Map(("$type", "app.bsky.feed.like"), ("createdAt", "2026-01-02T03:04:05Z"));
    private static readonly byte[] Strange = Map(("$type", "app.bsky.feed.post"), ("text", 7), ("more", new object[] { 1.5, -3, true, null!, new byte[] { 1 }, new object[] { "x" } }));

    private static readonly byte[] Repository = Car(
        Map(("did", "did:plc:ann1"), ("rev", "3k"), ("sig", new byte[] { 1 }), ("data", new byte[] { 1 }), ("prev", null), ("version", 3)),
        Map(
            ("e", new object[]
            {
                Entry(0, "app.bsky.feed.like/3k00", Like),
                Entry(14, "post/3kaa", First),
                Entry(21, "bb", Second),
            }),
            ("l", null)),
        Like,
        First,
        Second,
        Strange);

    [Fact]
    public void The_posts_of_a_repository_are_read_with_their_keys()
    {
        var posts = Of(Repository, ExportFormat.Bluesky);

        Assert.Equal(["Good morning, the bees are back", "And so am I", "7"], posts.Select(post => post.Text));
        Assert.Equal(["at://did:plc:ann1/app.bsky.feed.post/3kaa", "at://did:plc:ann1/app.bsky.feed.post/3kbb", null], posts.Select(post => post.Id));
        Assert.Equal([null, "at://did:plc:bo2/app.bsky.feed.post/3kbb", null], posts.Select(post => post.ParentId));
        Assert.All(posts, post => Assert.Equal("did:plc:ann1", post.AuthorId));
        Assert.Equal(["en", "en", null], posts.Select(post => post.Language));
        Assert.Equal(Utc(2026, 1, 2, 3, 4, 5), posts[0].PublishedAt);
        Assert.Equal("https://bsky.app/profile/did:plc:ann1/post/3kbb", posts[1].Url);
        Assert.Equal(["app.bsky.feed.post/3kaa", "app.bsky.feed.post/3kbb", null], posts.Select(post => post.Place));
    }

    [Fact]
    public void A_repository_that_cannot_be_rewound_is_read_all_the_same()
    {
        using var reader = RecordReader.Open(new SlowStream(Repository, 7), "in");

        Assert.Equal(3, reader.Read(static unreadable => Assert.Fail(unreadable.ToString())).Count());
    }

    [Fact]
    public void A_block_that_is_damaged_or_too_long_costs_only_itself()
    {
        var reading = Reading.Of(Car([0xA2, 0x65, .. "$type"u8, 0x72, .. "app.bsky.feed.post"u8, 0x64, .. "text"u8, 0xFF], Post(new string('x', 5000), "en"), First), new() { MaxRecordLength = 2000 });

        Assert.Equal(["Good morning, the bees are back"], reading.Texts);
        Assert.Equal([(0L, "not valid CBOR")], reading.Reasons);
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        byte[] deep = [0xA2, 0x65, .. "$type"u8, 0x72, .. "app.bsky.feed.post"u8, 0x61, (byte)'x', .. Enumerable.Repeat((byte)0x81, 100_000), 0x01];

        Assert.Equal([(0L, "not valid CBOR")], Reading.Of(Car(deep, First)).Reasons);
    }

    [Fact]
    public void Keys_that_are_long_only_by_what_they_share_do_not_fill_the_memory()
    {
        const int count = 40_000;
        var tree = new BlueskyTree();
        var node = new CborWriter(CborConformanceMode.Lax);
        node.WriteStartMap(1);
        node.WriteTextString("e");
        node.WriteStartArray(count);
        for (var i = 0; i < count; i++)
        {
            node.WriteStartMap(3);
            node.WriteTextString("p");
            node.WriteInt32(i == 0 ? 0 : 1000);
            node.WriteTextString("k");
            node.WriteByteString(i == 0 ? Encoding.UTF8.GetBytes("app.bsky.feed.post/" + new string('k', 985)) : "last"u8);
            node.WriteTextString("v");
            node.WriteTag(Link);
            node.WriteByteString([0, 1, 0x71, 0x12, 32, .. BitConverter.GetBytes(i), .. new byte[28]]);
            node.WriteEndMap();
        }

        node.WriteEndArray();
        node.WriteEndMap();
        byte[] block = [0xA2, .. node.Encode()[1..], 0x61, (byte)'l', 0xF6];
        tree.Add(new CarBlock(default, block));

        Assert.Equal(985, tree.KeyOf(Id(1))?.Length);
        Assert.Null(tree.KeyOf(Id(count - 1)));

        static UInt128 Id(int i) => CarReader.IdOf((byte[])[0, 1, 0x71, 0x12, 32, .. BitConverter.GetBytes(i), .. new byte[28]])!.Value;
    }

    [Fact]
    public void Damage_costs_what_is_damaged()
    {
        Damage.CutEverywhere(Repository);
        Damage.FlipAnything(Repository);
    }

    private static byte[] Post(string text, string language, string? parent = null) => Map(
        ("text", text),
        ("$type", "app.bsky.feed.post"),
        ("langs", new object[] { language }),
        ("reply", parent is null ? null : new[] { ("parent", (object?)new[] { ("uri", (object?)parent) }) }),
        ("createdAt", "2026-01-02T03:04:05Z"));

    private static (string, object?)[] Entry(int shared, string rest, byte[] record) =>
        [("k", Encoding.UTF8.GetBytes(rest)), ("p", shared), ("t", null), ("v", new Uri("cid:" + Convert.ToHexString(record)))];

    private static byte[] Map(params (string, object?)[] members)
    {
        var writer = new CborWriter(CborConformanceMode.Lax);
        Write(writer, members);
        return writer.Encode();
    }

    private static void Write(CborWriter writer, object? value)
    {
        switch (value)
        {
            case (string, object?)[] members:
                writer.WriteStartMap(members.Length);
                foreach (var (name, member) in members)
                {
                    writer.WriteTextString(name);
                    Write(writer, member);
                }

                writer.WriteEndMap();
                break;
            case object[] elements:
                writer.WriteStartArray(elements.Length);
                Array.ForEach(elements, element => Write(writer, element));
                writer.WriteEndArray();
                break;
            case Uri link:
                writer.WriteTag(Link);
                writer.WriteByteString([0, .. Name(Convert.FromHexString(link.AbsolutePath))]);
                break;
            case string text:
                writer.WriteTextString(text);
                break;
            case byte[] bytes:
                writer.WriteByteString(bytes);
                break;
            case int number:
                writer.WriteInt32(number);
                break;
            case double number:
                writer.WriteDouble(number);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }

    private static byte[] Name(byte[] block) => [0x01, 0x71, 0x12, 0x20, .. SHA256.HashData(block)];

    private static byte[] Car(params byte[][] blocks)
    {
        using var car = new MemoryStream();
        var header = Map(("roots", Array.Empty<object>()), ("version", 1));
        foreach (var section in blocks.Select(block => (byte[])[.. Name(block), .. block]).Prepend(header))
        {
            var length = section.Length;
            for (; length >= 0x80; length >>= 7)
            {
                car.WriteByte((byte)(length | 0x80));
            }

            car.WriteByte((byte)length);
            car.Write(section);
        }

        return car.ToArray();
    }
}
