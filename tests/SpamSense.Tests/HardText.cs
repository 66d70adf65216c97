using System.Text;

namespace SpamSense.Tests;

/// <summary>Texts that slow analyzers down or bring them to a fall, each of a given length.</summary>
public static class HardText
{
    private static readonly string[] Pieces =
    [
        "a", "a.", "a@", "@a", "@", "#", "<", "<a", "<a href=", "<!--", "&", "&amp;", "&#", ">", "http://", "http://a.com ", "a.com", "www.", "1", "1 ", "$1", "!", "! ",
        "a'", "a$", ".", "..a", "-a", "a_", "(", "\n", " ", "\0", "\u0301", "a\u0301", "\u200B", "\u202E", "\uD83D", "\uDE00", "👩‍", "😀", "日", "аa", "ｆ", "\uFDFA", "𝐟",
        "> ", "> a\n", "- a\n", "# a\n", "```\n", "`", "` `` ``` ```` ", "[", "]", "](http://a.com", "[a](http://a.com)", "[[a.com](b.com)](", "a.com/)", "<a href='http://a.com'>a", "<a href='http://a.com'>a.com</a>", "<blockquote>", "</blockquote>", "<pre>a",
        "<li>", "<code>a</code>", "<br>\n", "On a wrote:\n", "On a\nwrote:\n> ", "http://a.com?utm_a=1&", "&utm_a=1", "[url=http://a.com]", "e.g. ", "a\n==\n", "! :)", "? \"", "code A1 ", "CODE SAVE20 ", "**a", "&#101;", "s p a ",
        "<a href=x>", "<a href=\"http://x ", "<!-- ", "<!-->", "</p>", "&#0", "&#x", "&amp;#", "&#70", "&#768;", "＜b＞", "a ", "ab ", "a-", "a.b.", "x b. ", "🇫", "🇫 ", "🇫\u200B", "🇫🇷",
        "a[.]", "abc dot ", "abc dot com ", "[.]", "http[:]//", "http://a [.] ", "1A", "0x1f", "Tb1", "\u200D", "😀\u200D", "ب\u064B", "ک\u200C", "и\u0306", "ι\u0308\u0301", "！", "日！", "$a", "$abc ",
        "a. ", "buy gold now. ", "click here ", "https://a.example/?ref=x ", "bit.ly/3xyz?tag=a-20 ", "#tag ", "🚀", "garage doors ", "x\u200By ", "earn $", "$€", "earn money ", "c a s i n o, ",
        "> great post\n\nx\n\n", "USE CODE SAVE20 ", "does anyone know ", "i disagree ", "<a href='http://a.com'>b.com</a>",
        "1\uFE0F\u20E3", "\uDB40\uDC41", "🏴\uDB40\uDC67", "с", "с a ", "сa'",
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
