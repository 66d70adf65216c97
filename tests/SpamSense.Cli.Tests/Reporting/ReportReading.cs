using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SpamSense.Cli.Tests.Reporting;

/// <summary>A report as a parser sees it.</summary>
internal sealed class ReportReading
{
    private ReportReading(string page)
    {
        Page = page;

        // What stands in these two is ours, and need not be well-formed.
        var bare = Regex.Replace(page, "<(script|style)>.*?</\\1>", "<$1></$1>", RegexOptions.Singleline);
        using var reader = XmlReader.Create(new StringReader(bare), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true });
        Document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The page as written.</summary>
    public string Page { get; }

    public XDocument Document { get; }

    public string Heading => Text(Document.Descendants("h1").Single());

    /// <summary>All that a reader sees, with plain spaces.</summary>
    public string Body => Text(Document.Descendants("main").Single());

    public IEnumerable<string> Sections => Document.Descendants("section").Select(static section => section.Attribute("id")!.Value);

    public static ReportReading Of(string page) => new(page);

    public XElement Section(string id) => Document.Descendants("section").Single(section => section.Attribute("id")!.Value == id);

    public static string Text(XElement element) => element.Value.Replace('\u00A0', ' ');
}
