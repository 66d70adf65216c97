using System.Text;

namespace SpamSense.Exports.JsonLines;

/// <summary>Decodes JSON strings whatever is in them: what is no text becomes U+FFFD.</summary>
/// <remarks>
/// <see cref="System.Text.Json.Utf8JsonReader.GetString"/> throws on a lone surrogate or a malformed byte, and exports
/// are full of both: text that a program once cut in the middle of an emoji.
/// </remarks>
internal static class JsonText
{
    // A 'u' and four digits.
    private const int UnitLength = 5;

    /// <summary>Decodes what stands between the quotes of a valid JSON string.</summary>
    public static string Decode(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(json);
        }

        var utf8 = new byte[json.Length];
        return Encoding.UTF8.GetString(utf8.AsSpan(0, Decode(json, utf8)));
    }

    /// <summary>Decodes what stands between the quotes of a valid JSON string. Malformed bytes stay what they are.</summary>
    /// <param name="json">The string in UTF-8, escapes and all.</param>
    /// <param name="target">At least as many bytes as there are.</param>
    /// <returns>How many bytes of UTF-8 were written.</returns>
    public static int Decode(ReadOnlySpan<byte> json, Span<byte> target)
    {
        var length = 0;
        for (int slash; (slash = json.IndexOf((byte)'\\')) >= 0;)
        {
            json[..slash].CopyTo(target[length..]);
            length += slash;
            json = json[(slash + 1)..];
            if (json[0] != 'u')
            {
                target[length++] = Unescape(json[0]);
                json = json[1..];
                continue;
            }

            var unit = Unit(json);
            json = json[UnitLength..];
            if (char.IsHighSurrogate(unit) && json is [(byte)'\\', (byte)'u', ..] && Unit(json[1..]) is var low && char.IsLowSurrogate(low))
            {
                length += new Rune(unit, low).EncodeToUtf8(target[length..]);
                json = json[(1 + UnitLength)..];
            }
            else
            {
                length += (Rune.TryCreate(unit, out var rune) ? rune : Rune.ReplacementChar).EncodeToUtf8(target[length..]);
            }
        }

        json.CopyTo(target[length..]);
        return length + json.Length;
    }

    /// <summary>Whether the bytes between the quotes of a JSON string decode to a name.</summary>
    /// <param name="json">The string in UTF-8, escapes and all.</param>
    /// <param name="name">The name.</param>
    /// <param name="utf8Name">The same in UTF-8.</param>
    public static bool Equals(ReadOnlySpan<byte> json, string name, ReadOnlySpan<byte> utf8Name) =>
        json.SequenceEqual(utf8Name)
        || ((json.Contains((byte)'\\') || !Ascii.IsValid(json)) && Decode(json).Equals(name, StringComparison.Ordinal));

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)((Digit(escape[1]) << 12) | (Digit(escape[2]) << 8) | (Digit(escape[3]) << 4) | Digit(escape[4]));

    private static int Digit(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static byte Unescape(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape,
    };
}
