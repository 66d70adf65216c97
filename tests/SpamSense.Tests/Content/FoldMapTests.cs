using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class FoldMapTests
{
    [Theory]
    [InlineData("plain free text", "free", "free")]
    [InlineData("a <b>fr</b>ee b", "free", "fr</b>ee")]
    [InlineData("a &#70;R&#69;E b", "FREE", "&#70;R&#69;E")]
    [InlineData("a \u200Bf\u200Br\u200Bee\u200B b", "free", "f\u200Br\u200Bee")]
    [InlineData("a 𝐟𝐫𝐞𝐞 b", "free", "𝐟𝐫𝐞𝐞")]
    [InlineData("a f\u0336r\u0336e\u0336e\u0336 b", "free", "f\u0336r\u0336e\u0336e")]
    [InlineData("a fr\u0435e b", "free", "fr\u0435e")]
    [InlineData("a и\u0306од b", "йод", "и\u0306од")]
    [InlineData("a и\u0306\u0336од b", "иод", "и\u0306\u0336од")]
    [InlineData("a &amp;lt; b", "<", "&amp;lt;")]
    [InlineData("see <a href='http://x.example/'>x</a>", "http://x.example/", "http://x.example/")]
    [InlineData("see 😀&#x1F600; b", "😀😀", "😀&#x1F600;")]
    [InlineData("one<p>two", "one", "one")]
    public void A_word_leads_back_to_what_it_was(string text, string word, string original)
    {
        var map = new FoldMap();
        var folded = Folding.Of(text, map);
        var at = folded.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, folded);
        var (start, end) = map.ToOriginal(at, at + word.Length);
        Assert.Equal(original, text[start..end]);
        Assert.Equal(start, map.ToOriginalStart(at));
    }

    [Fact]
    public void A_pair_is_never_split()
    {
        var map = new FoldMap();
        const string Text = "a😀b";
        Folding.Of(Text, map);
        Assert.Equal((1, 3), map.ToOriginal(1, 2));
        Assert.Equal((1, 3), map.ToOriginal(2, 3));
        map.Keep(Text);
        Assert.Equal((1, 3), map.ToOriginal(2, 3));
        Assert.Equal((3, 4), map.ToOriginal(3, 4));
        Assert.Equal(4, map.ToOriginalStart(4));
    }

    [Fact]
    public void A_map_can_be_used_again()
    {
        var map = new FoldMap();
        Folding.Of("<p>x</p>\u200B", map);
        Folding.Of("free", map);
        Assert.True(map.Marks.IsEmpty && map.Disguises.IsEmpty);
        Assert.Equal((1, 3), map.ToOriginal(1, 3));
        Folding.Of("", map);
        Assert.Equal((0, 0), map.ToOriginal(0, 0));
    }

    [Fact]
    public void Tags_are_told_with_their_place()
    {
        const string Text = "<h2>A</h2><p>b<br>c</p><!-- x --><blockquote>d</blockquote><ul><li>e</li></ul><pre><code>f</code></pre><i>g</i>";
        var map = new FoldMap();
        var folded = Folding.Of(Text, map);
        Assert.Equal("\nA\n\nb\nc\n\nd\n\n\ne\n\n\nf\ng", folded);
        var marks = map.Marks.ToArray();
        Assert.Equal(
            "Heading Heading/ Block LineBreak Block/ Comment Quote Quote/ Block ListItem ListItem/ Block/ Code Code Code/ Code/",
            string.Join(' ', marks.Select(mark => mark.Kind + (mark.IsEnd ? "/" : ""))));
        Assert.Equal("A", folded[marks[0].FoldedPosition..marks[1].FoldedPosition]);
        Assert.Equal("b\nc", folded[marks[2].FoldedPosition..marks[4].FoldedPosition]);
        Assert.Equal("d", folded[marks[6].FoldedPosition..marks[7].FoldedPosition]);
        Assert.Equal("<!-- x -->", Text[marks[5].OriginalStart..marks[5].OriginalEnd]);
        Assert.All(marks, mark => Assert.StartsWith("<", Text[mark.OriginalStart..mark.OriginalEnd], StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_is_told_with_its_address()
    {
        const string Text = "see <a class=x href=\"http://x.example/?a&amp;b\">here</a> or <a href='/y'>there</a>";
        var map = new FoldMap();
        var folded = Folding.Of(Text, map);
        var marks = map.Marks.ToArray();
        Assert.Equal([false, true, false, true], marks.Select(mark => mark.IsEnd));
        Assert.Equal("http://x.example/?a&amp;b", Text[marks[0].HrefStart..marks[0].HrefEnd]);
        Assert.Equal("http://x.example/?a&b", folded[marks[0].AddressStart..marks[0].AddressEnd]);
        Assert.Equal("here", folded[marks[0].FoldedPosition..marks[1].FoldedPosition]);
        Assert.Equal("/y", Text[marks[2].HrefStart..marks[2].HrefEnd]);
        Assert.Equal(marks[2].AddressStart, marks[2].AddressEnd);
        Assert.Equal("there", folded[marks[2].FoldedPosition..marks[3].FoldedPosition]);
    }

    [Theory]
    [InlineData("ab \u200Bf\u200Br\u200Bee cd", DisguiseKind.InvisibleCharacters, "\u200Bf\u200Br\u200B")]
    [InlineData("ab \u202Efree\u202C", DisguiseKind.DirectionalControl, "\u202E|\u202C")]
    [InlineData("ab frее cd", DisguiseKind.LookAlikes, "frее")]
    [InlineData("ab 𝐟𝐫𝐞𝐞 𝐦 cd ｘ！", DisguiseKind.DressedLetters, "𝐟𝐫𝐞𝐞 𝐦|ｘ")]
    [InlineData("ab &#70;&#82;EE &amp;gt; &eacute; &amp;", DisguiseKind.EncodedLetters, "&#70;&#82;|&amp;gt;")]
    [InlineData("ab f\u0336r\u0336e\u0336e cafe\u0301", DisguiseKind.StackedMarks, "\u0336r\u0336e\u0336")]
    public void What_was_undone_is_told(string text, DisguiseKind kind, string originals)
    {
        var map = new FoldMap();
        Folding.Of(text, map);
        Assert.Equal(originals, string.Join('|', map.Disguises.ToArray().Select(disguise => text[disguise.Start..disguise.End])));
        Assert.All(map.Disguises.ToArray(), disguise => Assert.Equal(kind, disguise.Kind));
    }

    [Theory]
    [InlineData("cafe\u0301 naïve 👍🏽 1\uFE0F\u20E3 ©\uFE0F и\u0306од “x” m² x： &eacute;&nbsp;&quot;")]
    public void What_is_honest_is_no_disguise(string text)
    {
        var map = new FoldMap();
        Folding.Of(text, map);
        Assert.Equal([], map.Disguises.ToArray());
    }
}
