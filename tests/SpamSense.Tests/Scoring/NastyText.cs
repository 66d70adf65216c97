using System.Text;

namespace SpamSense.Tests.Scoring;

/// <summary>Texts out of everything that a reader of plain words may stumble over.</summary>
internal static class NastyText
{
    private static readonly string[] Pieces =
    [
        .. Enumerable.Range(0, 0x80).Select(c => ((char)c).ToString()),
        " ", " ", " ", " ", " ", " ", "'", "'", "\t", "\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u00A0", "\u3000", "’", "‘", "`", "“", "”", "…", "–", "—",
        "é", "Ü", "ß", "ı", "İ", "ſ", "K", "а", "Я", "щ", "α", "日", "ー", "あ", "한", "ب", "\u0301", "\u200B", "\u200D", "\u00AD", "\uFEFF", "\u202E", "\uFE0F",
        "😀", "🚀", "👩‍🚀", "🇫🇷", "1\uFE0F\u20E3", "\uD83D", "\uDE00", "\uDBFF\uDFFF", "𝐟", "𐐀", "ａ", "！", "\uFFFD", "\uFFFF",
        " dot com", " dot ", " DOT ", " Dot", " d", " do", " [dot] ", "[.]", " (", " [", " {", "@", "@a", "a@b.example", " at ", "://", ":/", "http://a.example/?x=1", "www.a.example",
        "a.example", "bit.ly/x", ".com", "..", "...", "!!", "!?", "?!", "? ", "! ", ". ", ", ", "; ", ": ", ") ", ".\n", "?\"", ":)", ":-)", ";)", "1", "12", "3,5", "2024", "50%", "$5", "5 $", "€ 5",
        "$AAA", "$ave", "#tag", "#", "##", "-", "--", "_", "+", "well-known", "a_b", "c3po", "m0ney", "1st", "0x1f", "+49 123 4567890", "I", "I'm", "I'M", "O'NEIL", "don't", "DON'T", "rock'n'roll",
        "'t", "s'", "it''s", "a", "A", "f r e e", "U.S.A.", "a b c", "A B", "a-b-c", "What", "why", "You", "your", "buy now", "Subscribe", "click here", "and", "THE", "der", "und", "que", "para",
        "supercalifragilisticexpia", "supercalifragilisticexpi", "Donaudampfschifffahrtsgesellschaft", "abcdefghijklmnopqrstuvwxyzabcdef", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
        "&amp;", "&", "&lt;b", "&#101;", "<b>", "</b>", "<", ">", "<a href='http://a.example'>", "<br>", "<!--", "**", "> ",
    ];

    /// <summary>Pieces one behind the other.</summary>
    internal static string Of(Random random, int length)
    {
        var builder = new StringBuilder(length + 64);
        while (builder.Length < length)
        {
            builder.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(4) == 0)
            {
                builder.Append(' ');
            }
        }

        return builder.ToString(0, length);
    }

    /// <summary>Puts pieces into a text, and takes characters out of it.</summary>
    internal static string Mutate(Random random, string text)
    {
        var builder = new StringBuilder(text);
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var place = random.Next(builder.Length + 1);
            var kind = random.Next(3);
            if (kind != 0 && place < builder.Length)
            {
                builder.Remove(place, Math.Min(random.Next(1, 3), builder.Length - place));
            }

            if (kind != 1)
            {
                builder.Insert(place, Pieces[random.Next(Pieces.Length)]);
            }
        }

        return builder.ToString();
    }
}
