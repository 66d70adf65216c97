using SpamSense.Content;

namespace SpamSense.Tests.Content;

public class LinkTests
{
    [Theory]
    [InlineData("see https://a.example/b, ok", "https://a.example/b", "https://a.example/b", null)]
    [InlineData("see <https://a.example/b> ok", "<https://a.example/b>", "https://a.example/b", null)]
    [InlineData("see [the page](https://a.example/b) ok", "[the page](https://a.example/b)", "https://a.example/b", "the page")]
    [InlineData("see [a [b] c](https://a.example \"Title\").Then", "[a [b] c](https://a.example \"Title\")", "https://a.example", "a [b] c")]
    [InlineData("see ![cat](<https://a.example/c.png>)", "![cat](<https://a.example/c.png>)", "https://a.example/c.png", "cat")]
    [InlineData("see [x](https://a.example/b_(c)) ok", "[x](https://a.example/b_(c))", "https://a.example/b_(c)", "x")]
    [InlineData("(see https://a.example/b_(c))", "https://a.example/b_(c)", "https://a.example/b_(c)", null)]
    [InlineData("[1]: https://a.example", "https://a.example", "https://a.example", null)]
    [InlineData("a](https://a.example)", "https://a.example", "https://a.example", null)]
    [InlineData("[url=https://a.example]click[/url]", "[url=https://a.example]click[/url]", "https://a.example", "click")]
    [InlineData("<a href='https://a.example/b'>the <b>page</b></a>.", "<a href='https://a.example/b'>the <b>page</b></a>", "https://a.example/b", "the <b>page</b>")]
    [InlineData("<a href=https://a.example>never closed", "<a href=https://a.example>", "https://a.example", null)]
    [InlineData("**https://a.example**", "https://a.example", "https://a.example", null)]
    public void A_link_has_a_span_a_target_and_a_visible_text(string text, string span, string target, string? visible)
    {
        var tree = ContentTree.Parse(text);
        var link = Assert.Single(tree.Links);
        Assert.Equal(span, tree.TextOf(link.Span).ToString());
        Assert.Equal(target, tree.TextOf(link.TargetSpan).ToString());
        Assert.Equal(target, link.Target);
        Assert.Equal(visible, link.VisibleSpan is { } place ? tree.TextOf(place).ToString() : null);
        Assert.Same(link, Assert.Single(tree.Tokens, token => token.Kind == NodeKind.Link).Link);
    }

    [Theory]
    [InlineData("https://www.Shop.Example:8080/a", "www.shop.example", "shop.example")]
    [InlineData("http://user:pw@a.co.uk/x", "a.co.uk", "a.co.uk")]
    [InlineData("http://x.y.a.com.au?q", "x.y.a.com.au", "a.com.au")]
    [InlineData("http://me.github.io/#x", "me.github.io", "me.github.io")]
    [InlineData("http://a.example%20b/x", "a.example", "a.example")]
    [InlineData("http://127.0.0.1/x", "127.0.0.1", "")]
    [InlineData("http://localhost/x", "localhost", "")]
    [InlineData("http://[::1]:80/x", "[::1]", "")]
    public void Hosts_and_their_domains_are_read(string text, string host, string domain)
    {
        var link = TreeDump.Link(text);
        Assert.Equal((host, domain), (link.Host, link.RegistrableDomain));
    }

    [Theory]
    [InlineData("example.com", "example.com")]
    [InlineData("a.b.example.com", "example.com")]
    [InlineData("example.com.", "example.com")]
    [InlineData("co.uk", "co.uk")]
    [InlineData("a.b.c.uk", "c.uk")]
    [InlineData("shop.web.app", "shop.web.app")]
    [InlineData("com", "")]
    [InlineData("", "")]
    [InlineData("..", "")]
    public void A_domain_is_an_ending_and_a_label(string host, string domain) => Assert.Equal(domain, PublicSuffix.DomainOf(host));

    [Theory]
    [InlineData("hxxp://evil.example/a", "http://evil.example/a")]
    [InlineData("hxxps://evil[.]example/a[.]html", "https://evil.example/a.html")]
    [InlineData("http[:]//evil.example", "http://evil.example")]
    [InlineData("evil dot com", "evil.com")]
    [InlineData("evil(dot)com/a", "evil.com/a")]
    public void A_defanged_address_is_restored(string text, string target)
    {
        var link = TreeDump.Link(text);
        Assert.Equal((target, true, new TextSpan(0, text.Length)), (link.Target, link.IsDefanged, link.TargetSpan));
        Assert.StartsWith("evil.", link.Host, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.example/?utm_source=x", "?utm_source=x", "")]
    [InlineData("https://a.example/?utm_source=x&id=3", "utm_source=x&", "")]
    [InlineData("https://a.example/?id=3&utm_source=x&UTM_Medium=y&q=1", "&utm_source=x|&UTM_Medium=y", "")]
    [InlineData("https://a.example/?fbclid=1&ref=me&id=3", "fbclid=1&", "ref=me&")]
    [InlineData("https://a.example/?fbclid=1&ref=me#id=3", "?fbclid=1", "&ref=me")]
    [InlineData("https://www.amazon.co.uk/dp/B1/ref=abc?tag=me-20&qid=3", "&qid=3", "/ref=abc|?tag=me-20")]
    [InlineData("https://a.example/?tag=bread&s=20&t=9", "", "")]
    [InlineData("https://youtu.be/x?si=abc&t=9", "si=abc&", "")]
    [InlineData("<a href='https://a.example/?id=1&amp;gclid=2'>x</a>", "&amp;gclid=2", "")]
    [InlineData("https://a.example/utm_source=x", "", "")]
    public void Parameters_that_track_or_pay_are_found(string text, string tracking, string affiliate)
    {
        var tree = ContentTree.Parse(text);
        var link = Assert.Single(tree.Links);
        Assert.Equal(tracking, string.Join('|', link.TrackingParameters.Select(span => tree.TextOf(span).ToString())));
        Assert.Equal(affiliate, string.Join('|', link.AffiliateParameters.Select(span => tree.TextOf(span).ToString())));
    }

    [Theory]
    [InlineData("<a rel=\"nofollow ugc\" href=\"https://a.example\">x</a>", true)]
    [InlineData("<a href=\"https://a.example\" rel=sponsored>x</a>", true)]
    [InlineData("<a href=\"https://a.example\" rel='noopener'>x</a>", false)]
    [InlineData("<a href=\"https://a.example/?a= rel=nofollow\">x</a>", false)]
    [InlineData("<a href=\"https://a.example\" title=\"nofollow\">x</a>", false)]
    [InlineData("https://a.example", false)]
    public void Rel_tells_search_engines_not_to_follow(string text, bool isNoFollow) => Assert.Equal(isNoFollow, TreeDump.Link(text).IsNoFollow);

    [Fact]
    public void Hosts_that_are_known_are_told()
    {
        Assert.True(TreeDump.Link("bit.ly/abc") is { IsShortened: true, IsShop: false });
        Assert.True(TreeDump.Link("https://www.etsy.com/x") is { IsShortened: false, IsShop: true });
        Assert.True(TreeDump.Link("bit[.]ly/abc") is { IsShortened: true, IsDefanged: true });
    }

    [Theory]
    [InlineData("[https://bank.example](https://evil.example)")]
    [InlineData("<a href='https://evil.example'>https://bank.example</a>")]
    public void A_visible_text_that_names_another_host_is_told(string text)
    {
        var links = ContentTree.Parse(text).Links;
        Assert.Equal(2, links.Length);
        var (outer, inner) = links[0].IsVisibleText ? (links[1], links[0]) : (links[0], links[1]);
        Assert.Equal(("evil.example", "bank.example", false), (outer.Host, outer.VisibleHost, outer.IsVisibleText));
        Assert.Equal(("bank.example", "", true), (inner.Host, inner.VisibleHost, inner.IsVisibleText));
    }

    [Theory]
    [InlineData("[https://a.example](https://www.a.example/b)")]
    [InlineData("<a href='https://a.example/b'>https://a.example/…</a>")]
    public void A_visible_text_that_names_the_same_host_is_no_second_link(string text)
    {
        var tree = ContentTree.Parse(text);
        Assert.Equal("a.example", Assert.Single(tree.Links).VisibleHost);
        Assert.Equal(2, tree.Tokens.Count(token => token.Kind == NodeKind.Link));
        Assert.Equal(1, tree.Tokens.Count(token => token.Link is not null));
        Assert.Equal(2, tree.Hosts.Length);
    }

    [Theory]
    [InlineData("<a href='//bit.ly/abc'>my page</a>")]
    [InlineData("<a href=\" //bit.ly/abc\">my page</a>")]
    public void A_link_that_takes_its_scheme_from_the_page_is_one(string text)
    {
        var link = Assert.Single(ContentTree.Parse(text).Links);
        Assert.True(link is { Host: "bit.ly", IsShortened: true });
        Assert.Equal("bit.ly/abc", text.Substring(link.TargetSpan.Start, link.TargetSpan.Length));
        Assert.Equal("my page", text.Substring(link.VisibleSpan!.Value.Start, link.VisibleSpan.Value.Length));
    }

    [Fact]
    public void A_quoted_link_is_told()
    {
        var tree = ContentTree.Parse("> https://a.example\n\nhttps://b.example `https://c.example`");
        Assert.Equal([true, false, true], tree.Links.Select(link => link.IsQuoted));
    }
}
