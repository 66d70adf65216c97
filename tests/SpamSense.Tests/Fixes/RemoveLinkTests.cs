using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class RemoveLinkTests
{
    [Theory]
    [InlineData("Look what I found https://bit.ly/3xyz today", "Look what I found today")]
    [InlineData("Look what I found: bit.ly/3xyz.", "Look what I found:.")]
    [InlineData("https://bit.ly/3xyz says it all", "says it all")]
    [InlineData("It is all there (https://bit.ly/3xyz), really", "It is all there, really")]
    [InlineData("It is all there [bit.ly/3xyz]", "It is all there")]
    [InlineData("It is all there <https://bit.ly/3xyz>!", "It is all there!")]
    [InlineData("First line\nhttps://bit.ly/3xyz\nLast line", "First line\nLast line")]
    [InlineData("First line\r\n  - https://bit.ly/3xyz  \r\nLast line", "First line\r\nLast line")]
    [InlineData("First line\n2. https://bit.ly/3xyz", "First line\n")]
    [InlineData("First line\n3 of them: https://bit.ly/3xyz", "First line\n3 of them:")]
    [InlineData("https://bit.ly/3xyz", "")]
    [InlineData("bit.ly/3xyz bit.ly/4xyz", "")]
    [InlineData("One bit.ly/3xyz, two bit.ly/4xyz, three", "One, two, three")]
    [InlineData("\u00A0tinyurl.com/abcd\u00A0and more", "\u00A0and more")]
    [InlineData("See hxxps://bit[.]ly/3xyz there", "See there")]
    [InlineData("It reads [url]https://bit.ly/3xyz[/url] here", "It reads here")]
    [InlineData("It reads [url=https://bit.ly/3xyz]my diary[/url] here", "It reads my diary here")]
    [InlineData("See https://garden.example/roses there", "See https://garden.example/roses there")]
    public void Of_a_plain_text_the_rest_stays(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Plain, ContentFixKeys.RemoveLink));

    [Theory]
    [InlineData("<p>Read <a href=\"https://bit.ly/3xyz\" class='x'>my <b>diary</b></a>, do.</p>", "<p>Read my <b>diary</b>, do.</p>")]
    [InlineData("<p>Read <a href='https://bit.ly/3xyz'>https://bit.ly/3xyz</a>, do.</p>", "<p>Read, do.</p>")]
    [InlineData("<p>Read <a href='https://bit.ly/3xyz'></a>, do.</p>", "<p>Read, do.</p>")]
    [InlineData("<p>Read <a href='https://bit.ly/3xyz'>rule</a>s</p>", "<p>Read rules</p>")]
    [InlineData("<p>Tom &amp; I like <a href='https://bit.ly/3xyz?a=1&amp;b=2'>tea &amp; cake</a></p>", "<p>Tom &amp; I like tea &amp; cake</p>")]
    [InlineData("<p>https://bit.ly/3xyz</p>", "<p></p>")]
    [InlineData("<a href=\"https://bit.ly/3xyz\">never closed", "never closed")]
    [InlineData("One <a href=https://bit.ly/3xyz>a</a> two <a href=https://bit.ly/4xyz>b</a>", "One a two b")]
    public void Of_html_the_visible_text_stays(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Html, ContentFixKeys.RemoveLink));

    [Theory]
    [InlineData("Read [my *diary*](https://bit.ly/3xyz \"oh\"), do.", "Read my *diary*, do.")]
    [InlineData("Read [https://bit.ly/3xyz](https://bit.ly/3xyz), do.", "Read, do.")]
    [InlineData("Read <https://bit.ly/3xyz>, do.", "Read, do.")]
    [InlineData("# Headline\n\n- https://bit.ly/3xyz\n- tea", "# Headline\n\n- tea")]
    [InlineData("Look ![a rose](https://bit.ly/3xyz.png) here", "Look a rose here")]
    public void Of_markdown_the_visible_text_stays(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Markdown, ContentFixKeys.RemoveLink));

    [Theory]
    [InlineData("bit<a href='https://bit.ly/3xyz'>.ly</a>/4xyz")]
    [InlineData("<a href='https://bit.ly/3xyz'>bit</a>.ly/4xyz")]
    [InlineData("bit<a href='https://bit.ly/3xyz'>.</a>ly/4xyz")]
    [InlineData("bi<a href='https://bit.ly/3xyz'>t.l</a>y/4xyz")]
    [InlineData("bit.<a href='https://bit.ly/3xyz'></a>ly/4xyz")]
    public void What_stays_makes_no_new_address(string text)
    {
        var mended = Mending.Apply(text, ContentFormat.Html, ContentFixKeys.RemoveLink);
        Assert.Empty(ContentTree.Parse(mended, ContentFormat.Html).Links);
        Assert.EndsWith("4xyz", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_link_is_not_the_authors()
    {
        const string Text = "> https://bit.ly/3xyz\n\nI would not click that.";
        Assert.Equal(Text, Mending.Apply(Text, ContentFormat.Plain, ContentFixKeys.RemoveLink));
    }

    [Fact]
    public void Praise_loses_all_its_links()
    {
        var text = "Great post, thanks for sharing! " + string.Concat(Enumerable.Range(1, 20).Select(i => $"https://site{i}.example/ "));
        Assert.DoesNotContain("http", Mending.Apply(text, ContentFormat.Plain, ContentFixKeys.RemoveLink), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_removed_unless_asked_for()
    {
        const string Text = "Look what I found https://bit.ly/3xyz today";
        Assert.Equal(Text, Mending.Apply(Text, ContentFormat.Plain));
    }
}
