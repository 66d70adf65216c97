using System.Globalization;

namespace SpamSense.Exports.Xml;

/// <summary>A reference such as <c>&amp;amp;</c> or <c>&amp;#38;</c>, as it stands in XML that may be wrong.</summary>
internal static class XmlReference
{
    /// <summary>How many characters <see cref="Mend"/> may have to see: two references to the halves of one character.</summary>
    public const int MaxLength = 32;

    private const int MaxDigits = 12;

    private static readonly string[] Names = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

    /// <summary>How long a reference is that the reader of .NET takes as it is and makes a character of that others take, too.</summary>
    /// <returns>0 where there is none.</returns>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name))
            {
                return name.Length;
            }
        }

        return Number(text, out var length) is { } code && IsCharacter(code) ? length : 0;
    }

    /// <summary>What stands for a reference that is none, or to no character.</summary>
    /// <param name="text">The text from its <c>&amp;</c> on.</param>
    /// <param name="length">How much of the text it stands for.</param>
    public static string Mend(ReadOnlySpan<char> text, out int length)
    {
        if (Number(text, out length) is not { } code)
        {
            length = 1;
            return "&amp;";
        }

        // Some programs write a character beyond the first 65,536 as two.
        if (code is >= 0xD800 and < 0xDC00 && Number(text[length..], out var second) is { } low and >= 0xDC00 and < 0xE000)
        {
            length += second;
            return new string([(char)code, (char)low]);
        }

        return XmlMendingReader.Stand(code is >= 0 and < 0x20 ? (char)code : char.MaxValue).ToString();
    }

    // Null where it is no number; -1 for one that is out of range.
    private static int? Number(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith("&#"))
        {
            return null;
        }

        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var digits = text[(isHex ? 3 : 2)..];
        var end = digits.IndexOf(';');
        if (end is < 1 or > MaxDigits)
        {
            return null;
        }

        length = (isHex ? 3 : 2) + end + 1;
        var isNumber = long.TryParse(digits[..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return !isNumber ? null : number is >= 0 and <= 0x10FFFF ? (int)number : -1;
    }

    private static bool IsCharacter(int code) =>
        code is '\t' or '\n' or '\r' or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or > 0xFFFF;
}
