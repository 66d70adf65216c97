using System.Text;
using SpamSense.Exports.Tests.Platforms;

namespace SpamSense.Exports.Tests.Xml;

public sealed class XmlEncodingTests
{
    private const string Body = "<comments><row Id=\"1\" PostId=\"1\" Text=\"{0}\" /></comments>";

    [Theory]
    [InlineData("windows-1251", 1251, "Привет, сосед")]
    [InlineData("ISO-8859-1", 1252, "Grüße – „ja“")]
    [InlineData("us-ascii", 1252, "déjà")]
    [InlineData("Shift_JIS", 932, "こんにちは")]
    [InlineData("koi8-r", 20866, "Привет")]
    [InlineData("UTF-8", 65001, "déjà 😀")]
    [InlineData("UTF-16", 65001, "déjà 😀")]
    [InlineData("unicode", 65001, "déjà 😀")]
    [InlineData("utf-32", 65001, "déjà 😀")]
    [InlineData("IBM037", 65001, "déjà 😀")]
    [InlineData("utf-7", 65001, "+AGE-")]
    [InlineData("no such thing", 65001, "déjà 😀")]
    public void What_is_declared_is_believed_where_it_can_be(string declared, int codePage, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? new UTF8Encoding(false);
        foreach (var declaration in (string[])[$"<?xml version=\"1.0\" encoding=\"{declared}\"?>", $"<?xml version='1.0' encoding = '{declared}' ?>"])
        {
            Assert.Equal([text], XmlExport.Read(encoding.GetBytes(declaration + Body.Replace("{0}", text, StringComparison.Ordinal))).Posts.Select(post => post.Text));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_believed_more()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + Body.Replace("{0}", "Привет 😀", StringComparison.Ordinal);

        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(["Привет 😀"], XmlExport.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]).Posts.Select(post => post.Text));
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_cost_only_themselves()
    {
        var bytes = Encoding.Latin1.GetBytes(Body.Replace("{0}", "gr\u00FC\u00DFe \u00FF", StringComparison.Ordinal));

        Assert.Equal(["gr\uFFFD\uFFFDe \uFFFD"], XmlExport.Read(bytes).Posts.Select(post => post.Text));
    }
}
