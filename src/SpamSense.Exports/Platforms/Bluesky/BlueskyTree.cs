using System.Formats.Cbor;
using System.Text;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>What a repository says of its blocks: who wrote them all, and the key of each post.</summary>
internal sealed class BlueskyTree
{
    private const int MostKeys = 2_000_000;
    private const int LongestKey = 1024;

    // All keys together, in characters: a node writes only what is new in each, so that a small file can hold any length of them.
    private const int MostLength = 32 * 1024 * 1024;
    private const string Posts = "app.bsky.feed.post/";

    private readonly Dictionary<UInt128, string> _keys = [];
    private int _length;

    /// <summary>The author; null where the repository does not tell.</summary>
    public string? Author { get; private set; }

    /// <summary>The key of a post; null for a block that is none.</summary>
    public string? KeyOf(UInt128 block) => _keys.GetValueOrDefault(block);

    /// <summary>Takes what a block tells, if it is one of the tree.</summary>
    public void Add(CarBlock block)
    {
        try
        {
            // The members of an object are sorted, first by the lengths of their names.
            if (block.Data.Span is [0xA2, 0x61, (byte)'e', ..])
            {
                AddNode(new CborReader(block.Data, CborConformanceMode.Lax));
            }
            else if (block.Data.Span is [0xA5 or 0xA6, 0x63, (byte)'d', (byte)'i', (byte)'d', ..])
            {
                var reader = new CborReader(block.Data, CborConformanceMode.Lax);
                reader.ReadStartMap();
                reader.ReadTextString();
                Author ??= reader.ReadTextString();
            }
        }
        catch (Exception exception) when (DagCbor.IsDamage(exception))
        {
            // Its posts are read without keys.
        }
    }

    /// <summary>A node has entries "e", each with a value "v" and a key "k" of which the first "p" bytes are those of the key before.</summary>
    private void AddNode(CborReader reader)
    {
        reader.ReadStartMap();
        reader.ReadTextString();
        reader.ReadStartArray();
        var key = Array.Empty<byte>();
        while (reader.PeekState() != CborReaderState.EndArray)
        {
            var (shared, rest, value) = (0, Array.Empty<byte>(), default(UInt128?));
            reader.ReadStartMap();
            while (reader.PeekState() != CborReaderState.EndMap)
            {
                switch (reader.ReadTextString())
                {
                    case "p":
                        shared = reader.ReadInt32();
                        break;
                    case "k":
                        rest = reader.ReadByteString();
                        break;
                    case "v":
                        reader.ReadTag();
                        value = CarReader.IdOf(reader.ReadByteString());
                        break;
                    default:
                        reader.SkipValue();
                        break;
                }
            }

            reader.ReadEndMap();
            if (shared > key.Length || shared + rest.Length > LongestKey)
            {
                return;
            }

            key = [.. key.AsSpan(0, shared), .. rest];
            if (value is { } id && _keys.Count < MostKeys && _length < MostLength && Encoding.UTF8.GetString(key) is var path && path.StartsWith(Posts, StringComparison.Ordinal))
            {
                _keys.TryAdd(id, path[Posts.Length..]);
                _length += path.Length - Posts.Length;
            }
        }
    }
}
