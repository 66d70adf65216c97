namespace SpamSense.Tests.Content;

/// <summary>Texts of everything that the folder treats in a way of its own, put together by chance.</summary>
internal static class FoldMixture
{
    private static readonly string[] Pieces =
    [
        "a", "B", " ", "free", "é", "c", "1", "$", "!", ".", "\n", "а", "с", "Р", "ж", "и", "ι", "Σ", "ա", "Ꭺ", "ş", "ß", "日", "か", "한", "ا", "ک", "ש", "क", "ก", "ה",
        "\u0300", "\u0301", "\u0306", "\u0308", "\u0336", "\u20E3", "\u05B8", "\u064B", "\u094D", "\u0E47", "\u3099", "\u0488",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E", "\u2066", "\uFE0F", "\uFE0E", "\0", "\u0085", "\u2028", "\u3000", "\u00A0", "\u034F",
        "😀", "❤", "👍", "🏽", "🏴", "🇫", "🇷", "🇪", "🅵", "𝐟", "𝟏", "ｆ", "Ｆ", "！", "．", "。", "＜", "＆", "ⓕ", "⑴", "ꜰ", "ª", "²", "\U00020000",
        "\U000E0067", "\U000E007F", "\U000E0100", "\uD83D", "\uDE00", "\uD83C", "\uDDEB",
        "<", ">", "<b>", "</p>", "<p>", "<br>", "<a href='http://x.example'>", "<a href=", "</a>", "<!--", "-->", "<code>", "&", "&amp;", "&lt;", "&#70;", "&#x1F1EB;", "&#768;", "&#8205;",
        "#70;", "amp;", "&#", "[.]", " dot com", "http", "://", "'",
    ];

    internal static string Of(int[] choices) => string.Concat(choices.Select(choice => Pieces[(int)((uint)choice % (uint)Pieces.Length)]));
}
