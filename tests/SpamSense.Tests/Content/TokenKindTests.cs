using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class TokenKindTests
{
    [Theory]
    [InlineData("#bread is #1, #2021goals", "Hashtag #bread, Hashtag #1, Hashtag #2021")]
    [InlineData("pay $20 or 15%, call +1 (555) 123-4567", "MoneyAmount 20, Percentage 15%, PhoneNumber 1 (555) 123-4567")]
    [InlineData("@jo mail jo@mail.example 😀 now", "Mention @jo, Email jo@mail.example, Emoji 😀")]
    [InlineData("to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "CryptoAddress bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")]
    public void Tokens_have_kinds(string text, string kinds) => Assert.Equal(kinds, TreeDump.Kinds(text));

    [Theory]
    [InlineData("type SAVE20 today", "SAVE20")]
    [InlineData("WELCOME10", "WELCOME10")]
    [InlineData("use code KEVIN", "KEVIN")]
    [InlineData("my promo code: \"SUNNY\" works", "SUNNY")]
    [InlineData("voucher KITCHEN2", "KITCHEN2")]
    [InlineData("20% off with JESSICA15", "JESSICA15")]
    [InlineData("Code: SUMMER", "SUMMER")]
    [InlineData("USE CODE \"EQUIP\" TODAY", "EQUIP")]
    public void Coupon_codes_are_told(string text, string code) =>
        Assert.Equal(code, Assert.Single(ContentTree.Parse(text).Tokens, token => token.Kind == NodeKind.CouponCode).Text.ToString());

    [Theory]
    [InlineData("I got COVID19 on my PS5 with a GTX1080")]
    [InlineData("the code HTML is fine, and WINDOWS11 too")]
    [InlineData("NASA and UNESCO say NO")]
    [InlineData("read the source code CAREFULLY")]
    [InlineData("use code kevin")]
    [InlineData("USE THE CODE BELOW AT CHECKOUT")]
    [InlineData("we sent a promo code. OLIVE is free")]
    public void Other_words_in_capitals_are_words(string text) => Assert.DoesNotContain(ContentTree.Parse(text).Tokens, token => token.Kind == NodeKind.CouponCode);

    [Fact]
    public void A_hashtag_is_to_the_model_the_word_behind_the_sign()
    {
        var token = Assert.Single(ContentTree.Parse("#Bread").TokenRecords);
        Assert.Equal((TokenKind.Word, SymbolHash.Of("bread"), 1), (token.Symbol, token.Hash, token.FoldedStart));
        Assert.Equal(new TextSpan(0, 6), token.Span);
    }

    [Fact]
    public void A_line_break_is_kept_in_the_token_behind_it()
    {
        var tokens = ContentTree.Parse("\na b\n#c").TokenRecords;
        Assert.Equal([true, false, true], tokens.Select(token => token.Is(TokenFlags.AfterLineBreak)));
    }

    [Theory]
    [InlineData("f r e e m0ney hxxp://a.example", "SpacedLetters f r e e, Leetspeak m0ney, DefangedLink hxxp://a.example")]
    [InlineData("M0NEY on c.a.s.h.", "Leetspeak M0NEY, SpacedLetters c.a.s.h")]
    [InlineData("the U.S.A. and a.k.a. PS4Pro or k8s", "")]
    [InlineData("fr\u200Bee &#109;oney \u202Eand p\u0430y", "InvisibleCharacters \u200B, EncodedLetters &#109;, DirectionalControl \u202E, LookAlikes p\u0430y")]
    public void Disguises_are_listed_in_order(string text, string disguises)
    {
        var tree = ContentTree.Parse(text);
        Assert.Equal(disguises, string.Join(", ", tree.Disguises.Select(disguise => $"{disguise.Kind} {tree.TextOf(disguise.Span)}")));
    }

    [Theory]
    [InlineData("just text, 3 < 4 & so", ContentFormat.Plain)]
    [InlineData("> quoted\n- item", ContentFormat.Plain)]
    [InlineData("a [b] (c) * d * e", ContentFormat.Plain)]
    [InlineData("a <b>bold</b> word", ContentFormat.Html)]
    [InlineData("it&#39;s &quot;fine&quot;", ContentFormat.Html)]
    [InlineData("a<br>b", ContentFormat.Html)]
    [InlineData("<p>a</p>\n# b", ContentFormat.Html)]
    [InlineData("a [b](https://c.example)", ContentFormat.Markdown)]
    [InlineData("<p>a</p> [b](https://c.example)", ContentFormat.Markdown)]
    [InlineData("[1]: https://c.example", ContentFormat.Markdown)]
    [InlineData("a\n```\nb", ContentFormat.Markdown)]
    [InlineData("a\n## b", ContentFormat.Markdown)]
    [InlineData("a **b** c", ContentFormat.Markdown)]
    [InlineData("a `b` c", ContentFormat.Markdown)]
    [InlineData("a\n===", ContentFormat.Markdown)]
    public void The_format_is_found_out(string text, ContentFormat format) => Assert.Equal(format, ContentTree.Parse(text).Format);
}
