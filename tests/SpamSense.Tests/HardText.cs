using System.Text;

namespace SpamSense.Tests;

/// <summary>Texts that slow analyzers down or bring them to a fall, each of a given length.</summary>
public static class HardText
{
    private static readonly string[] Pieces =
    [
        "a", "a.", "a@", "@a", "@", "#", "<", "<a", "<a href=", "<!--", "&", "&amp;", "&#", ">", "http://", "http://a.com ", "a.com", "www.", "1", "1 ", "$1", "!", "! ",
        "a'", "a$", ".", "..a", "-a", "a_", "(", "\n", " ", "\0", "\u0301", "a\u0301", "\u200B", "\u202E", "\uD83D", "\uDE00", "👩‍", "😀", "日", "аa", "ｆ", "\uFDFA", "𝐟",
    ];

    public static TheoryData<string> All() => [.. Pieces];

    public static string Repeat(string piece, int length)
    {
        var builder = new StringBuilder(length + piece.Length);
        while (builder.Length < length)
        {
            builder.Append(piece);
        }

        return builder.ToString(0, length);
    }
}
