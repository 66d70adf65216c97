using System.Text;
using System.Xml;
using FsCheck;
using FsCheck.Xunit;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Tests.Xml;

public class XmlMendingTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", ";", "#", "x", "]", "]]>", "<![CDATA[", "<!--", "-->", "-", "--", "<?", "?>", "\"", "'", "/", "<a>", "</a>", "<a b='", " ", "\n", "\0", "\u001B", "&#",
        "&lt;", "&amp", "&nbsp;", "&#xD83D;", "&#xDE00;", "&#0;", "&#x10FFFF;", "é", "😀", "\uFFFF", "text", "=", "!", "<b/>",
    ];

    [Theory]
    [InlineData("a & b", "a & b")]
    [InlineData("a &nbsp; b &amp b", "a &nbsp; b &amp b")]
    [InlineData("3 < 4 <3 <> <", "3 < 4 <3 <> <")]
    [InlineData("&#0;&#x1B;&#xFFFE;&#xD800;&#x110000;&#99999999999;&#;&#xZ;", "  \uFFFD\uFFFD\uFFFD\uFFFD&#;&#xZ;")]
    [InlineData("&#xD83D;&#xDE00; &#128512; &#55357;&#56832;", "😀 😀 😀")]
    [InlineData("a\0b\u000Bc\u001Bd\uFFFEe\uFFFF", "a b c d\uFFFDe\uFFFD")]
    [InlineData("<![CDATA[a\u0001b & &#0; &lt; < ]] ]>]]>", "a b & &#0; &lt; < ]] ]>")]
    [InlineData("]]> ]]]]>", "]]> ]]]]>")]
    [InlineData("a<!-- -- & < \0 --->b<?php echo 1 > 2 ?>c", "abc")]
    [InlineData("<i t='a & b &lt; \u0002' u=\"&nbsp;>\">x</i>", "x")]
    [InlineData("&lt;&gt;&quot;&apos;&amp;&#10;&#x41;", "<>\"'&\nA")]
    public void What_exports_get_wrong_is_read_as_it_was_meant(string xml, string text) => Assert.Equal(text, TextOf($"<r>{xml}</r>"));

    [Theory]
    [InlineData("<?xml version='1.1' encoding='nonsense'?><r>x</r>")]
    [InlineData(" \n <?xml version='1.0'?><r>x</r>\0\0")]
    [InlineData("<?xml version='1.0' standalone='perhaps'?><!-- a -- b --><r>x</r><!-- c -->")]
    public void What_is_before_the_root_may_be_wrong(string xml) => Assert.Equal("x", TextOf(xml));

    [Fact]
    public void A_prefix_that_nobody_declared_is_somebodys()
    {
        using var reader = XmlInput.Open(new StringReader("<r xmlns:a='urn:a'><a:b c:d='1'/><e:f><a:b/></e:f></r>"));
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add($"{reader.NamespaceURI}|{reader.LocalName}");
        }

        Assert.Equal(["|r", "urn:a|b", "urn:undeclared|f", "urn:a|b", "urn:undeclared|f", "|r"], names);
    }

    [Fact]
    public void An_attribute_is_mended_too()
    {
        using var reader = XmlInput.Open(new StringReader("<r a='1 & 2 &#xD83D;&#xDE00; &hellip;\u0001'/>"));
        reader.Read();

        Assert.Equal("1 & 2 😀 &hellip; ", reader.GetAttribute("a"));
    }

    [Fact]
    public void Lines_keep_their_numbers()
    {
        using var reader = XmlInput.Open(new StringReader("<?xml version='1.0'\n?>\n<!--\n\n-->\n<r><![CDATA[\n]]>\n<a/></r>"));
        while (reader.LocalName != "a")
        {
            reader.Read();
        }

        Assert.Equal(8, ((IXmlLineInfo)reader).LineNumber);
    }

    [Fact]
    public void A_long_section_stays_what_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("😀]]a", 100_000));

        Assert.Equal(text, TextOf($"<r><![CDATA[{text}]]></r>"));
    }

    [Property(MaxTest = 2000)]
    public void What_is_right_stays_as_it_is(string[] texts, bool[] kinds)
    {
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { CheckCharacters = false, NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartElement("r");
            for (var i = 0; i < texts.Length; i++)
            {
                var text = Sound(texts[i] ?? "");
                writer.WriteStartElement("a");
                writer.WriteAttributeString("b", text);
                if (i < kinds.Length && kinds[i])
                {
                    writer.WriteCData(text.Replace("\r", "", StringComparison.Ordinal));
                }
                else
                {
                    writer.WriteString(text);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        using var plain = XmlReader.Create(new StringReader(xml.ToString()));
        using var mended = XmlInput.Open(new StringReader(xml.ToString()));
        Assert.Equal(Nodes(plain), Nodes(mended));
    }

    [Property(MaxTest = 3000)]
    public void Anything_is_read_or_refused_wherever_its_pieces_end(byte[] choices, PositiveInt step)
    {
        var xml = $"<r>{string.Concat(choices.Select(choice => Pieces[choice % Pieces.Length]))}</r>";
        var whole = Mended(new StringReader(xml));

        var slow = new StreamReader(new SlowStream(Encoding.UTF8.GetBytes(xml), 1 + (step.Get % 5)), Encoding.UTF8);
        Assert.Equal(whole, Mended(slow));
        try
        {
            TextOf(xml);
        }
        catch (XmlException)
        {
            Assert.NotEmpty(xml);
        }
    }

    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(static rune => rune.Value is < 0x20 or 0xFFFE or 0xFFFF ? "&" : rune.ToString()));

    private static string Mended(TextReader xml)
    {
        using var reader = new XmlMendingReader(xml);
        var text = new StringBuilder();
        var buffer = new char[7];
        while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    private static string TextOf(string xml)
    {
        using var reader = XmlInput.Open(new StringReader(xml));
        var text = new StringBuilder();
        while (reader.Read())
        {
            text.Append(XmlInput.IsText(reader.NodeType) && reader.Depth > 0 ? reader.Value : "");
        }

        return text.ToString();
    }

    private static List<string> Nodes(XmlReader reader)
    {
        var nodes = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.XmlDeclaration)
            {
                nodes.Add($"{reader.NodeType} {reader.LocalName} {reader.Value} {reader.GetAttribute("b")}");
            }
        }

        return nodes;
    }
}
