using System.Globalization;
using System.Text;

namespace SpamSense.Tests.Attacks;

/// <summary>
/// Disguises that leave a text as it was for its reader. The lists here are written for the attack alone: what they share with the
/// product's tables, both found in the world.
/// </summary>
internal static class Attack
{
    private const double Share = 0.3;

    private static readonly string[] Invisibles =
        ["\u200B", "\u200C", "\u200D", "\u2060", "\u2063", "\uFEFF", "\u00AD", "\u180E", "\u034F", "\uFE0F", "\u200E", "\U000E0041", "\U000E0120"];

    private static readonly string[] BidiControls = ["\u202A\u202C", "\u202B\u202C", "\u202D\u202C", "\u202E\u202C", "\u2066\u2069", "\u2067\u2069", "\u2068\u2069"];

    /// <summary>The first letters of the mathematical alphabets that have no gaps, capitals then small ones: bold, sans-serif, monospace and so on.</summary>
    private static readonly int[] MathematicalAlphabets = [0x1D400, 0x1D468, 0x1D4D0, 0x1D56C, 0x1D5A0, 0x1D5D4, 0x1D608, 0x1D63C, 0x1D670];

    private static readonly int[] MathematicalDigits = [0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6];

    internal static string Invisible(string text, Random random) =>
        Each(text, random, Share, (c, chance) => char.IsLetter(c) ? c + Invisibles[chance.Next(Invisibles.Length)] : null);

    internal static string Bidi(string text, Random random) =>
        Each(text, random, Share, (c, chance) => char.IsLetter(c) ? BidiControls[chance.Next(BidiControls.Length)].Insert(1, c.ToString()) : null);

    internal static string Marks(string text, Random random) => Each(text, random, Share, (c, chance) => char.IsLetter(c) ? c + MarkStack(chance) : null);

    internal static string LookAlikes(string text, Random random) => Each(text, random, Share, LookAlikeList.Imitate);

    internal static string FullWidth(string text, Random random) =>
        Each(text, random, 1, (c, _) => c == ' ' ? "\u3000" : c is > ' ' and <= '~' ? ((char)(c + 0xFEE0)).ToString() : null);

    internal static string Mathematical(string text, Random random)
    {
        var alphabet = MathematicalAlphabets[random.Next(MathematicalAlphabets.Length)];
        var digits = MathematicalDigits[random.Next(MathematicalDigits.Length)];
        return Each(text, random, 1, (c, _) => c switch
        {
            >= 'A' and <= 'Z' => char.ConvertFromUtf32(alphabet + c - 'A'),
            >= 'a' and <= 'z' => char.ConvertFromUtf32(alphabet + 26 + c - 'a'),
            >= '0' and <= '9' => char.ConvertFromUtf32(digits + c - '0'),
            _ => null,
        });
    }

    internal static string Entities(string text, Random random) => Each(text, random, Share, (c, chance) => char.IsAsciiLetterOrDigit(c) ? Entity("&", c, chance) : null);

    internal static string DoubleEntities(string text, Random random) =>
        Each(text, random, Share, (c, chance) => char.IsAsciiLetterOrDigit(c) ? Entity(chance.Next(2) == 0 ? "&amp;" : "&#38;", c, chance) : null);

    private static string Entity(string ampersand, char c, Random random) => ampersand + random.Next(4) switch
    {
        0 => $"#{(int)c};",
        1 => $"#{((int)c).ToString("D7", CultureInfo.InvariantCulture)};",
        2 => $"#x{(int)c:x};",
        _ => $"#X{(int)c:X4};",
    };

    private static string MarkStack(Random random)
    {
        var stack = "";
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            stack += (char)random.Next(0x300, 0x370);
        }

        return stack;
    }

    private static string Each(string text, Random random, double share, Func<char, Random, string?> change)
    {
        var builder = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            builder.Append((random.NextDouble() < share ? change(c, random) : null) ?? c.ToString());
        }

        return builder.ToString();
    }
}
