using System.Text;

namespace SpamSense.Exports.Platforms.Reddit;

/// <summary>What Reddit does to texts: it escapes three characters, and writes a remark in brackets in the place of what is gone.</summary>
internal static class RedditText
{
    private const string RemovedByReddit = "[ Removed by Reddit";
    private const int LongestRemark = 200;

    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase) { "[deleted]", "[removed]", "[deleted by user]", "[removed by reddit]" };

    /// <summary>Whether a text is the remark that there was one.</summary>
    public static bool IsRemark(string? text) =>
        text is ['[', ..] and [.., ']'] && (Remarks.Contains(text) || text.StartsWith(RemovedByReddit, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a cell; nothing for a remark.</summary>
    public static int Decode(ReadOnlySpan<byte> value, Span<byte> target)
    {
        if (value is [(byte)'[', .., (byte)']'] && value.Length <= LongestRemark && IsRemark(Encoding.UTF8.GetString(value)))
        {
            return 0;
        }

        var length = 0;
        while (value.IndexOf((byte)'&') is var found and >= 0)
        {
            value[..found].CopyTo(target[length..]);
            length += found;
            value = value[found..];
            var (character, taken) = Entity(value);
            target[length++] = character;
            value = value[taken..];
        }

        value.CopyTo(target[length..]);
        return length + value.Length;
    }

    /// <summary>The same of a string.</summary>
    public static string? Decode(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var length = Decode(bytes, bytes);
        return length == 0 ? null : Encoding.UTF8.GetString(bytes.AsSpan(0, length));
    }

    /// <summary>The address that a submission is about; nothing where that is the submission itself or another of Reddit's pages.</summary>
    public static int DecodeLink(ReadOnlySpan<byte> value, Span<byte> target) =>
        value.StartsWith("/r/"u8) || (value.IndexOf("reddit.com/r/"u8) is >= 0 and < 20 && value.IndexOf("/comments/"u8) >= 0) ? 0 : Decode(value, target);

    private static (byte Character, int Length) Entity(ReadOnlySpan<byte> text) =>
        text.StartsWith("&gt;"u8) ? ((byte)'>', 4)
        : text.StartsWith("&lt;"u8) ? ((byte)'<', 4)
        : text.StartsWith("&amp;"u8) ? ((byte)'&', 5)
        : ((byte)'&', 1);
}
