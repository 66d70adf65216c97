namespace SpamSense.Tests.Content;

/// <summary>Turns arbitrary bytes into a text that mixes scripts, markup, disguises and broken UTF-16.</summary>
internal static class MixedText
{
    private static readonly string[] Pieces =
    [
        "a", "word", "Then", "I", "e.g.", "Mr", "SAVE20", "code", "m0ney", "f r e e", "\n", "\n\n", "\r\n", "\u2028", " ", "  ", "\t", "    ", ".", "...", "!", "?", "…", "。", ",", ":", ":)", "<3", "\"", "'", "(", ")", "[", "]",
        "](", "[a](http://b.com)", "![", "[url=", "[/url]", "http://", "https://a.co.uk/?utm_source=x&ref=y#z", "hxxp://", "www.", "bit.ly/x", " dot com", "[.]", "jo@mail.com", "@jo", "#tag", "#", "# ", "## x", "> ", ">", "- ", "1. ", "* * *", "---", "===",
        "```", "``", "`", "~~~", "**", "On Monday Ann wrote:", "<", ">", "<p>", "</p>", "<br>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "</code>", "<li>", "</ul>", "<h1>", "</h1>", "<b>", "</b>", "<!--", "-->",
        "<a href=\"http://c.com/?a=1&amp;gclid=2\" rel=nofollow>", "<a href='/x'>", "</a>", "<a", "&amp;", "&#101;", "&amp;lt;", "&#x1F600;", "&", "$20", "15%", "+1 555 123 4567", "3.5", "😀", "👩‍👩‍👧", "🇫🇷", "🇫🇷🇪🇪", "𝐟𝐫𝐞𝐞", "ｆ", "п\u0430y", "fr\u0435e",
        "привет", "日本", "البيت", "कुछ।", "a\u0301\u0302\u0303\u0304\u0305", "\u0301", "\u200B", "\u202E", "\u200D", "\0", "\uD83D", "\uDE00", "\uFEFF", "\uFDFA", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    ];

    internal static string Of(byte[] choices) => string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length]));
}
