using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class DisguisedTokenTests
{
    [Theory]
    [InlineData("get f r e e stuff", "get free stuff")]
    [InlineData("F.R.E.E. stuff", "free . stuff")]
    [InlineData("f-r-e-e f_r_e_e f*r*e*e f·r·e·e", "free free free free")]
    [InlineData("F R E E  M O N E Y!", "free money !")]
    [InlineData("the U.S.A. team", "the usa . team")]
    [InlineData("🇫 🇷 🇪 🇪", "free")]
    [InlineData("ｆ ｒ ｅ ｅ", "free")]
    [InlineData("с\u00A0а\u00A0s\u00A0h", "cash")]
    public void Single_letters_in_a_row_are_a_word(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("e.g. this", "e . g . this")]
    [InlineData("a b", "a b")]
    [InlineData("I a'm here", "i a'm here")]
    [InlineData("a.b.c.example", "<Link a.b.c.example>")]
    [InlineData("don't a b", "don't a b")]
    [InlineData("а я и он", "а я и он")]
    [InlineData("a-b.c", "a - b . c")]
    [InlineData("x1 a b", "x0 a b")]
    public void Other_single_letters_are_not(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("hxxp://evil.example/x now", "<Link evil.example> now")]
    [InlineData("http[:]//evil[.]example now", "<Link evil[.]example> now")]
    [InlineData("hxxps://evil [dot] example/x now", "<Link evil [dot] example> now")]
    [InlineData("go to example[.]com, now", "go to <Link example[.]com> , now")]
    [InlineData("example(dot)com/deals now", "<Link example(dot)com> now")]
    [InlineData("my example [dot] com now", "my <Link example [dot] com> now")]
    [InlineData("www[.]example[.]zone now", "<Link example[.]zone> now")]
    [InlineData("mysite dot com.", "<Link mysite dot com> .")]
    [InlineData("t[.]me/joinus", "<Link t[.]me>")]
    [InlineData("shop.mysite (dot) co (dot) uk", "<Link shop.mysite (dot) co (dot) uk>")]
    public void Defanged_links_are_links(string text, string tokens)
    {
        Assert.Equal(tokens, TokenDump.Of(text));
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        while (tokenizer.MoveNext())
        {
            Assert.Equal(tokenizer.Kind == TokenKind.Link, tokenizer.IsDefanged);
        }
    }

    [Theory]
    [InlineData("jo at example dot com", "jo at <Email>")]
    [InlineData("jo (at) mail (dot) com", "jo ( at ) <Email>")]
    [InlineData("jo[at]example[.]com", "jo [ at ] <Email>")]
    public void A_defanged_host_behind_at_is_an_address(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Fact]
    public void A_bracket_in_a_link_is_no_dot()
    {
        var tokenizer = new Tokenizer("http://x.example(you", new char[Tokenizer.MaxWordLength]);
        Assert.True(tokenizer.MoveNext());
        Assert.False(tokenizer.IsDefanged);
    }

    [Theory]
    [InlineData("the dot com years")]
    [InlineData("connect the dot to go")]
    [InlineData("a polka dot shop")]
    [InlineData("red dot club")]
    [InlineData("on (dot) the i")]
    [InlineData("an array [0] of")]
    [InlineData("in this scene[.]How")]
    public void Dots_that_are_no_host(string text) => Assert.DoesNotContain("<Link", TokenDump.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("send to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT now")]
    [InlineData("send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq now")]
    [InlineData("send to 0x52908400098527886E0F7030069857D2E4169EE7 now")]
    [InlineData("send to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 now")]
    [InlineData("send to 7EqQdEULxWcraVx3mXKFjc84LhCkMGZCkRuDpvcMwJeK now")]
    public void Wallets_have_addresses(string text) => Assert.Equal("send to <CryptoAddress> now", TokenDump.Of(text));

    [Theory]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosis")]
    [InlineData("1234567890123456789012345678901234")]
    [InlineData("0123456789abcdef0123456789abcdef01234567")]
    [InlineData("ABCDEFGHJKLMNPQRSTUVWXYZ23456789ABC")]
    public void Long_words_and_numbers_are_no_wallets(string text) => Assert.DoesNotContain("Crypto", TokenDump.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("$ave big", "save big")]
    [InlineData("Big $avings", "big savings")]
    [InlineData("buy $DOGE or $ALICE", "buy $ doge or $ alice")]
    [InlineData("5$each", "<MoneyAmount> $ each")]
    [InlineData("$5 off", "$ <MoneyAmount> off")]
    public void A_dollar_may_be_a_letter(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("fr3e", true)]
    [InlineData("ca$h", true)]
    [InlineData("$avings", true)]
    [InlineData("mp3", false)]
    [InlineData("don't", false)]
    [InlineData("café", false)]
    public void A_word_tells_whether_it_was_disguised(string text, bool isDisguised)
    {
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        Assert.True(tokenizer.MoveNext());
        Assert.Equal(isDisguised, tokenizer.IsDisguised);
        Assert.False(tokenizer.IsSpaced || tokenizer.MoveNext());
    }

    [Theory]
    [InlineData("s p a m", true)]
    [InlineData("spam", false)]
    public void A_word_tells_whether_it_was_spaced(string text, bool isSpaced)
    {
        var tokenizer = new Tokenizer(text, new char[Tokenizer.MaxWordLength]);
        Assert.True(tokenizer.MoveNext());
        Assert.Equal(isSpaced, tokenizer.IsSpaced);
        Assert.Equal(text.Length, tokenizer.End);
    }
}
