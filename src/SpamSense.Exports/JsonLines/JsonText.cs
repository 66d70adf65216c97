using System.Globalization;
using System.Text;

namespace SpamSense.Exports.JsonLines;

/// <summary>Decodes JSON strings whatever is in them: what is no text becomes U+FFFD.</summary>
/// <remarks>
/// <see cref="System.Text.Json.Utf8JsonReader.GetString"/> throws on a lone surrogate or a malformed byte, and exports
/// are full of both: text that a program once cut in the middle of an emoji.
/// </remarks>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes what stands between the quotes of a valid JSON string.</summary>
    public static string Decode(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(json);
        }

        var chars = new char[json.Length];
        return new string(chars, 0, Decode(json, chars));
    }

    /// <summary>Decodes what stands between the quotes of a valid JSON string.</summary>
    /// <param name="json">The string in UTF-8, escapes and all.</param>
    /// <param name="target">At least as many characters as there are bytes.</param>
    /// <returns>How many characters were written.</returns>
    public static int Decode(ReadOnlySpan<byte> json, Span<char> target)
    {
        var length = 0;
        var hasSurrogates = false;
        for (int slash; (slash = json.IndexOf((byte)'\\')) >= 0;)
        {
            length += Encoding.UTF8.GetChars(json[..slash], target[length..]);
            var isUnicode = json[slash + 1] == 'u';
            var decoded = isUnicode
                ? (char)ushort.Parse(json.Slice(slash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Unescape(json[slash + 1]);
            hasSurrogates |= char.IsSurrogate(decoded);
            target[length++] = decoded;
            json = json[(slash + (isUnicode ? 6 : 2))..];
        }

        length += Encoding.UTF8.GetChars(json, target[length..]);
        if (hasSurrogates)
        {
            ReplaceLoneSurrogates(target[..length]);
        }

        return length;
    }

    /// <summary>Whether the bytes between the quotes of a JSON string decode to a name.</summary>
    /// <param name="json">The string in UTF-8, escapes and all.</param>
    /// <param name="name">The name.</param>
    /// <param name="utf8Name">The same in UTF-8.</param>
    public static bool Equals(ReadOnlySpan<byte> json, string name, ReadOnlySpan<byte> utf8Name) =>
        json.SequenceEqual(utf8Name)
        || ((json.Contains((byte)'\\') || !Ascii.IsValid(json)) && Decode(json).Equals(name, StringComparison.Ordinal));

    private static char Unescape(byte escape) => (char)escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        var same => same,
    };

    private static void ReplaceLoneSurrogates(Span<char> chars)
    {
        for (var i = 0; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(chars[i]))
            {
                chars[i] = Replacement;
            }
        }
    }
}
