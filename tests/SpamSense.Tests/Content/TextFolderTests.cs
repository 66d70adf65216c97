using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class TextFolderTests
{
    [Theory]
    [InlineData("ｆｒｅｅ ＭＯＮＥＹ！", "free MONEY!")]
    [InlineData("𝐅𝐫𝐞𝐞 𝓜𝓸𝓷𝓮𝔂 𝟏𝟎", "Free Money 10")]
    [InlineData("Ⓕⓡⓔⓔ 🅼🄾🅽🄴🆈 ⒡⑴", "Free MONEY f1")]
    [InlineData("ꜰʀᴇᴇ ᶠʳᵉᵉ", "free free")]
    [InlineData("ℂ𝒶𝓈𝒽 Ⅹ", "Cash X")]
    [InlineData("ｅｘａｍｐｌｅ．ｃｏｍ／ａ？ｂ＝ｃ", "example.com/a?b=c")]
    [InlineData("example。com", "example.com")]
    [InlineData("➊➋➌ ①②③ 1\uFE0F\u20E32\uFE0F\u20E3", "123 123 12")]
    public void Another_dress_comes_off_and_the_case_stays(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("fr\u200Bee m\u00ADoney", "free money")]
    [InlineData("\u202Efree\u202C \u2066money\u2069", "free money")]
    [InlineData("fr\uFE0Fee mon\uDB40\uDC41ey", "free money")]
    [InlineData("f\u0301r\u0302e\u0303e\u0308 m\u0336o\u0336\u0337\u0338n\u0336e\u0336y", "free money")]
    [InlineData("\u0336free\0", "free")]
    public void What_no_reader_sees_goes(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("it\u0092s \u0093fine\u0094 \u0096 \u0081ok", "it’s “fine” – ok")]
    public void Signs_of_another_encoding_are_read(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    // An attribute cannot hold a lone surrogate.
    [Fact]
    public void Lone_surrogates_go_and_make_no_pair() => Assert.Equal("free", Folding.Of("\uDC00fr\uD83D\u200B\uDE00ee\uD800"));

    [Theory]
    [InlineData("Frее МОNЕY", "Free MONEY")]
    [InlineData("ΝΕW ΡRΙCΕ", "NEW PRICE")]
    [InlineData("Ꭲhe Ꮯash", "The Cash")]
    [InlineData("buy сосо now", "buy coco now")]
    [InlineData("уоu and mе", "you and me")]
    public void Look_alikes_become_Latin_where_Latin_is_written(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("сосо")]
    [InlineData("он ел суп в OK Café")]
    [InlineData("Я смотрю YouTube и не ем")]
    [InlineData("то OK, а нет")]
    [InlineData("собака ела корм, ёжик и йод")]
    [InlineData("το σπίτι είναι ωραίο")]
    [InlineData("البيت جميل جدا")]
    [InlineData("مُحَمَّدٌ می\u200Cخواهم")]
    [InlineData("שָׁלוֹם לכולם")]
    [InlineData("बच्चे स्कूल जाते हैं क्\u200Dष")]
    [InlineData("ที่นี่ร้อนมาก")]
    [InlineData("日本語です、そう！「はい」。１")]
    [InlineData("我喜欢 iPhone，你呢？")]
    [InlineData("한국어 문장입니다！")]
    [InlineData("“Curly” – it’s café, naïve, Łódź, Straße…")]
    [InlineData("so good 😂😂 👩‍👩‍👧 👍🏽 ❤️ ✌🏿 🏳️‍🌈 🇫🇷🇩🇪 🇯🇵 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    public void Honest_text_stays(string text)
    {
        var expected = text.EndsWith('１') ? text[..^1] + "1" : text;
        Assert.Equal(expected, Folding.Of(text));
        Assert.Equal(expected != text, TextFolder.IsNeeded(text));
    }

    [Theory]
    [InlineData("🇫🇷🇪🇪🇧", "FREEB")]
    [InlineData("🇵🇷🇮🇨🇪", "PRICE")]
    [InlineData("🇫 🇷 🇪 🇪", "F R E E")]
    [InlineData("🇫\u200B🇷\u200B🇪\u200B🇪", "FREE")]
    [InlineData("🇫🇷 🇩🇪", "🇫🇷 🇩🇪")]
    [InlineData("🇽", "X")]
    public void Regional_indicators_are_flags_or_letters(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("и\u0306од е\u0308ж", "йод ёж")]
    [InlineData("α\u0301 ι\u0308\u0301", "ά ΐ")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("и\u0306\u0336д", "ид")]
    [InlineData("за\u0301мок", "замок")]
    public void Letters_and_their_marks_become_the_letter(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("ก\u0E47\u0E47\u0E47\u0E47\u0E47\u0E47", "ก\u0E47\u0E47\u0E47\u0E47")]
    [InlineData("ب\u064B\u064C\u064D\u064E\u064F\u0650", "ب\u064B\u064C\u064D\u064E")]
    public void Four_marks_of_another_script_may_stand_on_a_letter(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Fact]
    public void Text_is_not_hidden_behind_a_flag()
    {
        var hidden = string.Concat("ignoreallofthis".Select(c => char.ConvertFromUtf32(0xE0000 + c)));
        Assert.Equal("🏴".Length + (2 * 7), Folding.Of("🏴" + hidden).Length);
    }
}
