using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Hello, World!", "hello , world !")]
    [InlineData("I don't think so...", "i don't think so ..")]
    [InlineData("it’s “fine”", "it's \" fine \"")]
    [InlineData("wow!!! really???", "wow !! really ??")]
    [InlineData("café CAFÉ", "cafe cafe")]
    [InlineData("first line\nsecond", "first line <LineBreak> second")]
    [InlineData("日本 語", "日 本 語")]
    [InlineData("привет мир", "привет мир")]
    public void Words_are_folded_and_marks_kept(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("see https://a.example/b?c=1, ok", "see <Link a.example> , ok")]
    [InlineData("(hxxp://evil.test)", "( <Link evil.test> )")]
    [InlineData("www.shop.example now", "<Link shop.example> now")]
    [InlineData("try shop.example/x today", "try <Link shop.example> today")]
    [InlineData("I liked it.so did she", "i liked it . so did she")]
    [InlineData("asp.net and node.js", "<Link asp.net> and node . js")]
    [InlineData("mail me: jo.smith@mail.example please", "mail me : <Email> please")]
    [InlineData("jo@mail.example", "<Email>")]
    [InlineData("@jo hi @ann_b", "<Mention> hi <Mention>")]
    [InlineData("#bread is life", "<HashSign> bread is life")]
    public void Links_and_addresses_are_found(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("only $19.99 today", "only $ <MoneyAmount> today")]
    [InlineData("20 € off, 15% more", "<MoneyAmount> € off , <Percentage> more")]
    [InlineData("call +1 (555) 123-4567 now", "call + <PhoneNumber> now")]
    [InlineData("in 2019 we had 3 dogs", "in <Number> we had <Number> dogs")]
    [InlineData("1,250,000 people", "<Number> people")]
    public void Numbers_have_a_kind(string text, string tokens) => Assert.Equal(tokens, TokenDump.Of(text));

    [Theory]
    [InlineData("ｆｒｅｅ ｍｏｎｅｙ")]
    [InlineData("𝐟𝐫𝐞𝐞 𝓶𝓸𝓷𝓮𝔂")]
    [InlineData("Ⓕⓡⓔⓔ ⓜⓞⓝⓔⓨ")]
    [InlineData("fr\u200Bee mo\u00ADney")]
    [InlineData("f\u0301r\u0302e\u0303e\u0308 m\u0336o\u0336n\u0336e\u0336y\u0336")]
    [InlineData("frее mоnеу")]
    [InlineData("fr\u202Eee mon\u2066ey")]
    [InlineData("FR3E M0NEY")]
    [InlineData("ꜰʀᴇᴇ ᴍᴏɴᴇʏ")]
    public void Disguises_are_undone(string disguised) => Assert.Equal("free money", TokenDump.Of(disguised));

    [Theory]
    [InlineData("собака ела корм")]
    [InlineData("το σπίτι είναι ωραίο")]
    [InlineData("البيت جميل جدا")]
    [InlineData("बच्चे स्कूल जाते हैं")]
    public void Honest_scripts_stay_as_they_are(string text) => Assert.Equal(text, TokenDump.Of(text));

    [Fact]
    public void Emoji_in_a_row_are_one_token() => Assert.Equal("so good <Emoji> right", TokenDump.Of("so good 😂😂👩‍👩‍👧 right"));

    [Fact]
    public void Every_pair_of_units_is_tokenized_in_order_and_to_the_end()
    {
        var buffer = new char[Tokenizer.MaxWordLength];
        Span<char> text = stackalloc char[4];
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            text[0] = 'a';
            text[1] = (char)unit;
            text[2] = (char)(unit ^ 0x400);
            text[3] = 'b';
            var tokenizer = new Tokenizer(text, buffer);
            var end = 0;
            while (tokenizer.MoveNext())
            {
                Assert.True(tokenizer.Start >= end && tokenizer.End > tokenizer.Start && tokenizer.End <= text.Length);
                end = tokenizer.End;
            }
        }
    }
}
