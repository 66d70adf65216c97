using System.Globalization;

namespace SpamSense.Content;

/// <summary>Decodes one HTML entity: numbers, the names that writers and disguises use, and letters with an accent.</summary>
internal static class HtmlEntity
{
    private const int MaxBodyLength = 12;
    private const int Replacement = 0xFFFD;

    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Names = EmbeddedText.ReadRows("Content.Data.entities.txt")
        .Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => (char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"];

    /// <summary>Reads an entity at the start of the text.</summary>
    /// <param name="text">A text that begins with <c>&amp;</c>.</param>
    /// <param name="decoded">The code point that the entity stands for; U+FFFD where it may not stand for itself.</param>
    /// <returns>The entity's length in UTF-16 units; 0 when there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, out int decoded)
    {
        var length = ReadBody(text[1..], out decoded);
        return length == 0 ? 0 : length + 1;
    }

    /// <summary>Reads the rest of an entity, behind its <c>&amp;</c>.</summary>
    internal static int ReadBody(ReadOnlySpan<char> text, out int decoded)
    {
        decoded = 0;
        var end = text[..Math.Min(text.Length, MaxBodyLength)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        var body = text[..end];
        decoded = body[0] == '#' ? Number(body[1..]) : Name(body);
        return decoded == 0 ? 0 : end + 1;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var parsed = (digits[0] | 0x20) == 'x'
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return !parsed ? 0 : value is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? Replacement : value;
    }

    private static int Name(ReadOnlySpan<char> name)
    {
        if (Names.TryGetValue(name, out var c))
        {
            return c;
        }

        foreach (var accent in Accents)
        {
            if (char.IsAsciiLetter(name[0]) && name[1..].SequenceEqual(accent))
            {
                return name[0];
            }
        }

        return 0;
    }
}
