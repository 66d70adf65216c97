using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class MarkupCleanerTests
{
    [Theory]
    [InlineData("no markup", "no markup")]
    [InlineData("a < b & c > d", "a < b & c > d")]
    [InlineData("I <3 you", "I <3 you")]
    [InlineData("one<br/>two<p>three</p>", "one\ntwo\nthree\n")]
    [InlineData("fr<b>e</b>e", "free")]
    [InlineData("<a href=\"https://x.example/y\" rel=nofollow>here</a>", " https://x.example/y here")]
    [InlineData("<a href='www.x.example'>x</a>", " www.x.example x")]
    [InlineData("<a href='javascript:alert(1)'>x</a>", "x")]
    [InlineData("fish &amp; chips &lt;3", "fish & chips <3")]
    [InlineData("&amp;lt;b&amp;gt;", "<b>")]
    [InlineData("&#70;&#x52;EE", "FREE")]
    [InlineData("caf&eacute; &#x1F600;", "cafe 😀")]
    [InlineData("&#0; &#xD800; &#x110000;", "\uFFFD \uFFFD \uFFFD")]
    [InlineData("&unknown; &", "&unknown; &")]
    [InlineData("<unclosed and more", "<unclosed and more")]
    [InlineData("<!-- hidden -->shown", "shown")]
    public void Tags_go_and_entities_are_decoded(string text, string clean)
    {
        var buffer = new char[text.Length];
        Assert.Equal(clean, buffer.AsSpan(0, MarkupCleaner.Clean(text, buffer)).ToString());
    }
}
