using System.Globalization;

namespace SpamSense.Content;

/// <summary>An HTML entity: a number, one of the names that writers and disguises use, or a letter with an accent.</summary>
/// <param name="Code">The code point that it stands for; U+FFFD where it may not stand for itself.</param>
/// <param name="IsDisguise">Whether nobody needs it: the number of an ASCII letter or digit, or an entity that is encoded twice.</param>
internal readonly record struct HtmlEntity(int Code, bool IsDisguise)
{
    private const int MaxNameLength = 16;
    private const int Replacement = 0xFFFD;
    private const int LastCode = 0x10FFFF;

    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Names = EmbeddedText.ReadRows("Content.Data.entities.txt")
        .Select(row => row.Split(' '))
        .ToDictionary(row => row[0], row => (char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"];

    /// <summary>Reads an entity at the start of the text. What it stands for may itself begin an entity, once: <c>&amp;amp;lt;</c>.</summary>
    /// <param name="text">A text that begins with <c>&amp;</c>.</param>
    /// <param name="entity">What was read.</param>
    /// <returns>The entity's length in UTF-16 units; 0 when there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, out HtmlEntity entity)
    {
        var length = ReadBody(text, 1, out entity);
        if (length == 0 || entity.Code != '&')
        {
            return length;
        }

        var twice = ReadBody(text, length, out var inner);
        if (twice == 0)
        {
            return length;
        }

        entity = inner with { IsDisguise = true };
        return twice;
    }

    /// <summary>Reads the rest of an entity, behind its <c>&amp;</c>.</summary>
    /// <returns>Where it ends in the text; 0 when there is none.</returns>
    private static int ReadBody(ReadOnlySpan<char> text, int from, out HtmlEntity entity)
    {
        entity = default;
        return from < text.Length && text[from] == '#' ? ReadNumber(text, from + 1, out entity) : ReadName(text, from, out entity);
    }

    /// <summary>Any number of zeros may come first, and two digits need no semicolon: browsers ask for neither. The digits of one number are read for no other.</summary>
    private static int ReadNumber(ReadOnlySpan<char> text, int position, out HtmlEntity entity)
    {
        entity = default;
        var isHex = position < text.Length && (text[position] | 0x20) == 'x';
        position += isHex ? 1 : 0;
        var first = position;
        var code = 0;
        while (position < text.Length && (isHex ? char.IsAsciiHexDigit(text[position]) : char.IsAsciiDigit(text[position])))
        {
            var digit = char.IsAsciiDigit(text[position]) ? text[position] - '0' : (text[position] | 0x20) - 'a' + 10;
            code = Math.Min(LastCode + 1, (code * (isHex ? 16 : 10)) + digit);
            position++;
        }

        var isClosed = position < text.Length && text[position] == ';';
        if (position == first || (!isClosed && position - first < 2))
        {
            return 0;
        }

        entity = code is <= 0 or > LastCode or (>= 0xD800 and <= 0xDFFF)
            ? new HtmlEntity(Replacement, false)
            : new HtmlEntity(code, code < 0x80 && char.IsAsciiLetterOrDigit((char)code));
        return isClosed ? position + 1 : position;
    }

    private static int ReadName(ReadOnlySpan<char> text, int from, out HtmlEntity entity)
    {
        entity = default;
        var name = text[from..Math.Min(text.Length, from + MaxNameLength)];
        var end = name.IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        name = name[..end];
        var c = Names.TryGetValue(name, out var known) ? known : AccentedLetter(name);
        entity = new HtmlEntity(c, false);
        return c == 0 ? 0 : from + end + 1;
    }

    /// <summary>The letter of a name like <c>eacute</c>, without its accent, or NUL.</summary>
    private static char AccentedLetter(ReadOnlySpan<char> name)
    {
        foreach (var accent in Accents)
        {
            if (char.IsAsciiLetter(name[0]) && name[1..].SequenceEqual(accent))
            {
                return name[0];
            }
        }

        return '\0';
    }
}
