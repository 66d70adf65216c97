using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class LinkAttributeTests
{
    [Theory]
    [InlineData("<a href=\"https://garden.example\">roses</a>", "<a rel=\"ugc nofollow\" href=\"https://garden.example\">roses</a>")]
    [InlineData("<A HREF=https://garden.example>roses</A>", "<A rel=\"ugc nofollow\" HREF=https://garden.example>roses</A>")]
    [InlineData("<a\n href='https://garden.example'>roses</a>", "<a rel=\"ugc nofollow\"\n href='https://garden.example'>roses</a>")]
    [InlineData("<a href='https://garden.example' rel='noopener'>roses</a>", "<a href='https://garden.example' rel=\"noopener ugc nofollow\">roses</a>")]
    [InlineData("<a rel=noopener href='https://garden.example'>roses</a>", "<a rel=\"noopener ugc nofollow\" href='https://garden.example'>roses</a>")]
    [InlineData("<a rel href='https://garden.example'>roses</a>", "<a rel=\"ugc nofollow\" href='https://garden.example'>roses</a>")]
    [InlineData("<a rel='' href='https://garden.example'>roses</a>", "<a rel=\"ugc nofollow\" href='https://garden.example'>roses</a>")]
    [InlineData("<a rel='x\" onclick=\"y' href='https://garden.example'>roses</a>", "<a rel=\"ugc nofollow\" href='https://garden.example'>roses</a>")]
    [InlineData("<a data-rel='nofollow' href='https://garden.example'>roses</a>", "<a rel=\"ugc nofollow\" data-rel='nofollow' href='https://garden.example'>roses</a>")]
    [InlineData("<a href='https://garden.example' rel='nofollow'>roses</a>", "<a href='https://garden.example' rel='nofollow'>roses</a>")]
    [InlineData("<a href='https://one.example'>a</a> <a href='https://two.example'>b</a>", "<a rel=\"ugc nofollow\" href='https://one.example'>a</a> <a rel=\"ugc nofollow\" href='https://two.example'>b</a>")]
    [InlineData("<a href='https://garden.example?nofollow=ugc'>roses</a>", "<a rel=\"ugc nofollow\" href='https://garden.example?nofollow=ugc'>roses</a>")]
    [InlineData("<a href='#top'>up</a>", "<a href='#top'>up</a>")]
    [InlineData("https://garden.example", "https://garden.example")]
    [InlineData("<a href='https://garden.example", "<a href='https://garden.example")]
    public void An_html_link_gets_its_relation(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Html, ContentFixKeys.AddNoFollow));

    [Theory]
    [InlineData("[roses](https://garden.example)", ContentFormat.Markdown)]
    [InlineData("https://garden.example", ContentFormat.Markdown)]
    [InlineData("<https://garden.example>", ContentFormat.Markdown)]
    [InlineData("https://garden.example", ContentFormat.Plain)]
    public void Other_links_have_no_attributes(string text, ContentFormat format) =>
        Assert.Equal(text, Mending.Apply(text, format, ContentFixKeys.AddNoFollow));

    [Theory]
    [InlineData("See https://garden.example/?utm_source=mail&utm_medium=x there", "See https://garden.example/ there", ContentFormat.Plain)]
    [InlineData("See https://garden.example/?page=2&fbclid=abc#roses there", "See https://garden.example/?page=2#roses there", ContentFormat.Plain)]
    [InlineData("See https://garden.example/?utm_source=a&page=2&utm_campaign=b.", "See https://garden.example/?page=2.", ContentFormat.Plain)]
    [InlineData("[roses](https://garden.example/?gclid=a \"title\")", "[roses](https://garden.example/ \"title\")", ContentFormat.Markdown)]
    [InlineData("<a rel=ugc href=\"https://garden.example/?utm_source=a&amp;page=2\">roses</a>", "<a rel=ugc href=\"https://garden.example/?page=2\">roses</a>", ContentFormat.Html)]
    [InlineData("<a rel=ugc href='https://garden.example/?utm_source=a'>https://garden.example/?utm_source=a</a>", "<a rel=ugc href='https://garden.example/'>https://garden.example/</a>", ContentFormat.Html)]
    [InlineData("https://garden.example/?page=2", "https://garden.example/?page=2", ContentFormat.Plain)]
    public void Tracking_parameters_go(string text, string expected, ContentFormat format)
    {
        Assert.Equal(expected, Mending.Apply(text, format, ContentFixKeys.StripTracking));
        Assert.Equal(expected, Mending.Apply(text, format));
    }

    [Theory]
    [InlineData("https://www.amazon.com/dp/B000/?tag=ann-20&th=1", "https://www.amazon.com/dp/B000/?th=1")]
    [InlineData("https://www.amazon.com/dp/B000/ref=a_1/ref=as_li_2?th=1", "https://www.amazon.com/dp/B000?th=1")]
    [InlineData("https://garden.example/?ref=ann", "https://garden.example/")]
    [InlineData("https://garden.example/tree/roses.txt?ref=main&aff_id=20", "https://garden.example/tree/roses.txt?ref=main")]
    public void Affiliate_parameters_go(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Plain, ContentFixKeys.StripAffiliate));

    [Fact]
    public void What_shares_a_separator_goes_in_two_rounds()
    {
        const string Text = "https://www.amazon.com/dp/B000/?utm_source=a&tag=ann-20&utm_medium=b";
        Assert.Equal("https://www.amazon.com/dp/B000/?tag=ann-20", Mending.Apply(Text, ContentFormat.Plain, ContentFixKeys.StripTracking));
        Assert.Equal("https://www.amazon.com/dp/B000/?utm_source=a&utm_medium=b", Mending.Apply(Text, ContentFormat.Plain, ContentFixKeys.StripAffiliate));
        Assert.Equal("https://www.amazon.com/dp/B000/", Mending.Apply(Text, ContentFormat.Plain));
    }
}
