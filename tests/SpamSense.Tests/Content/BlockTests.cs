using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class BlockTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\u200B\n ", "")]
    [InlineData("one\ntwo", "Paragraph: one\\ntwo")]
    [InlineData("one\n\ntwo\r\n \r\nthree", "Paragraph: one | Paragraph: two | Paragraph: three")]
    [InlineData("- flour\n- sugar\n  and more\nMix it", "ListItem: - flour | ListItem: - sugar\\n  and more | Paragraph: Mix it")]
    [InlineData("1. wash\n2) dry\n• fold", "ListItem: 1. wash | ListItem: 2) dry | ListItem: • fold")]
    [InlineData("-not an item\n2019. A good year", "Paragraph: -not an item\\n2019. A good year")]
    [InlineData("above\n-----\nbelow", "Paragraph: above | Paragraph: ----- | Paragraph: below")]
    [InlineData("one\u2028two\u2029\u2029three", "Paragraph: one\u2028two | Paragraph: three")]
    public void Plain_text_has_paragraphs_and_items(string text, string blocks) => Assert.Equal(blocks, TreeDump.Blocks(text));

    [Theory]
    [InlineData("> you said\n> this\nand I say", "Quote: > you said\\n> this | Paragraph: and I say")]
    [InlineData(">first\n>\n> > nested\n\nmine", "Quote: >first\\n> | Quote: > > nested | Paragraph: mine")]
    [InlineData("> - an item\n> # a title", "Quote: > - an item\\n> # a title")]
    [InlineData("&gt; you said\nno", "Quote: &gt; you said | Paragraph: no")]
    [InlineData(">_< so tired\n>:( yes", "Paragraph: >_< so tired\\n>:( yes")]
    [InlineData("On Monday Ann wrote:\n> hello\n\nHi Ann", "Quote: On Monday Ann wrote:\\n> hello | Paragraph: Hi Ann")]
    [InlineData("Dear all,\nOn Mon, 3 May 2021, Ann Example\n<ann@mail.example> wrote:\n\n> hello", "Paragraph: Dear all, | Quote: On Mon, 3 May 2021, Ann Example\\n<ann@mail.example> wrote:\\n\\n> hello")]
    [InlineData("She once wrote:\nnothing at all", "Paragraph: She once wrote:\\nnothing at all")]
    public void What_others_wrote_is_a_quotation(string text, string blocks) => Assert.Equal(blocks, TreeDump.Blocks(text));

    [Theory]
    [InlineData("# Bread\nMix it\n## Notes ##\nnone", "Heading: # Bread | Paragraph: Mix it | Heading: ## Notes ## | Paragraph: none")]
    [InlineData("Bread\n=====\nMix it", "Heading: Bread\\n===== | Paragraph: Mix it")]
    [InlineData("# a\n\nBread\n---\nMix it", "Heading: # a | Heading: Bread\\n--- | Paragraph: Mix it")]
    [InlineData("so\n```cs\nvar x = 1;\n\n# y\n```\nthere", "Paragraph: so | Code: ```cs\\nvar x = 1;\\n\\n# y\\n``` | Paragraph: there")]
    [InlineData("~~~\na\n```\n~~~\nb", "Code: ~~~\\na\\n```\\n~~~ | Paragraph: b")]
    [InlineData("```\nnever closed", "Code: ```\\nnever closed")]
    [InlineData("# a\n~~~ FOR SALE ~~~\nb", "Heading: # a | Paragraph: ~~~ FOR SALE ~~~\\nb")]
    [InlineData("#hashtag first\n#1 reason", "Paragraph: #hashtag first\\n#1 reason")]
    public void Markdown_has_headlines_and_code(string text, string blocks) => Assert.Equal(blocks, TreeDump.Blocks(text));

    [Fact]
    public void An_indent_is_code_only_where_Markdown_is_told()
    {
        const string Text = "See [this](https://a.example)\n\n    buy my course";
        Assert.Equal("Paragraph: See [this](https://a.example) | Code: buy my course", TreeDump.Blocks(Text, ContentFormat.Markdown));
        Assert.Equal("Paragraph: See [this](https://a.example) | Paragraph: buy my course", TreeDump.Blocks(Text));
    }

    [Fact]
    public void Signs_of_Markdown_are_text_where_plain_text_is_told() =>
        Assert.Equal("Paragraph: # Bread\\n```\\nx\\n```", TreeDump.Blocks("# Bread\n```\nx\n```", ContentFormat.Plain));

    [Theory]
    [InlineData("<p>one</p><p>two</p>", "Paragraph: one | Paragraph: two")]
    [InlineData("one<br>two<br/><br/>three", "Paragraph: one<br>two | Paragraph: three")]
    [InlineData("<div>one<div>two</div></div>three", "Paragraph: one | Paragraph: two | Paragraph: three")]
    [InlineData("<h1>Bread</h1>Mix<ul><li>flour<li>sugar</ul>it", "Heading: Bread | Paragraph: Mix | ListItem: flour | ListItem: sugar | Paragraph: it")]
    [InlineData("<ol><li><p>wash</p></li><li>dry</li></ol>", "ListItem: wash | ListItem: dry")]
    [InlineData("<blockquote>you <b>said</b><blockquote>he said</blockquote></blockquote>I say", "Quote: you <b>said | Quote: he said | Paragraph: I say")]
    [InlineData("see<pre>var x;\n\ny</pre>there", "Paragraph: see | Code: var x;\\n\\ny | Paragraph: there")]
    [InlineData("</blockquote></pre>mine<blockquote>never closed", "Paragraph: mine | Quote: never closed")]
    [InlineData("one <code>two</code> three", "Paragraph: one <code>two</code> three")]
    public void Tags_make_blocks(string text, string blocks) => Assert.Equal(blocks, TreeDump.Blocks(text));

    [Theory]
    [InlineData("say `var x` there", "var x")]
    [InlineData("**b** say ``a ` b`` there `c` d", "a ` b c")]
    [InlineData("say <code>var x</code> there", "var x")]
    [InlineData("# a\nthe `Sunny Day' and the `Rain' of `x`", "x")]
    [InlineData("one ` two\n\nthree ` four `` five", "")]
    public void Code_within_a_line_is_marked(string text, string code) =>
        Assert.Equal(code, string.Join(' ', ContentTree.Parse(text).Tokens.Where(token => token.IsQuoted).Select(token => token.Text.ToString())));

    [Fact]
    public void Quotations_and_code_are_not_the_authors_own_words()
    {
        var tree = ContentTree.Parse("> buy it\n\nI would not\n```\nx\n```");
        Assert.Equal([true, false, true], tree.Blocks.Select(block => block.IsQuoted));
        Assert.True(tree.HasQuotes);
        Assert.False(ContentTree.Parse("I would not").HasQuotes);
    }
}
