namespace SpamSense.Tests.Content;

public class MarkupFoldingTests
{
    [Theory]
    [InlineData("no markup", "no markup")]
    [InlineData("a < b & c > d", "a < b & c > d")]
    [InlineData("I <3 you", "I <3 you")]
    [InlineData("one<br/>two<p>three</p>", "one\ntwo\nthree\n")]
    [InlineData("fr<b>e</b>e", "free")]
    [InlineData("<a href=\"https://x.example/y\" rel=nofollow>here</a>", " https://x.example/y here")]
    [InlineData("<a href='www.x.example'>x</a>", " www.x.example x")]
    [InlineData("<a title='a'href=https://x.example>x</a>", " https://x.example x")]
    [InlineData("<a data-href=https://x.example href = 'https://y.example'>x</a>", " https://y.example x")]
    [InlineData("<a href='&#104;ttps&colon;//x.example/?a=1&amp;b=2'>x</a>", " https://x.example/?a=1&b=2 x")]
    [InlineData("<a href='javascript:alert(1)'>x</a>", "x")]
    [InlineData("<a href='//shop.com/y'>x</a>", " shop.com/y x")]
    [InlineData("<a href='\\\\shop.com/y'>x</a>", " shop.com/y x")]
    [InlineData("<a href=' https://x.example'>x</a>", " https://x.example x")]
    [InlineData("<a href='/about.html'>x</a>", "x")]
    [InlineData("<a href='//'>x</a>", "x")]
    [InlineData("<a href='  '>x</a>", "x")]
    [InlineData("<unclosed and more", "<unclosed and more")]
    [InlineData("<!-- hidden -->shown", "shown")]
    [InlineData("<!-- <b>hidden</b> too -->shown", "shown")]
    [InlineData("<!-- unclosed <b>shown</b>", "shown")]
    [InlineData("<!-->shown", "shown")]
    public void Tags_go(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("fish &amp; chips &lt;3", "fish & chips <3")]
    [InlineData("&amp;lt;b&amp;gt;", "<b>")]
    [InlineData("&#70;&#x52;EE", "FREE")]
    [InlineData("&amp;#70;&#38;#x52;EE", "FREE")]
    [InlineData("&#0000000000000000000070;&#82&#69&#x45!", "FREE!")]
    [InlineData("caf&eacute; &#x1F600;", "cafe 😀")]
    [InlineData("it&#146;s &#8211; fine", "it’s – fine")]
    [InlineData("&#0; &#xD800; &#x110000; &#99999999999;", "\uFFFD \uFFFD \uFFFD \uFFFD")]
    [InlineData("&unknown; & &# &#x &#; &#5 R&B AT&T;", "&unknown; & &# &#x &#; &#5 R&B AT&T;")]
    [InlineData("fr&#8203;ee &#xFF26;&#1072;ll", "free Fall")]
    public void Entities_are_decoded_and_then_folded(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData("I <3 you & me")]
    [InlineData("1 < 2, a & b")]
    public void Signs_that_begin_no_markup_need_no_copy(string text) => Assert.False(SpamSense.Content.TextFolder.IsNeeded(text));

    [Fact]
    public void A_million_nested_tags_are_no_depth()
    {
        const int Depth = 1_000_000;
        var text = string.Concat(Enumerable.Repeat("<b>", Depth)) + "x" + string.Concat(Enumerable.Repeat("</b>", Depth));
        Assert.Equal("x", Folding.Of(text));
    }
}
