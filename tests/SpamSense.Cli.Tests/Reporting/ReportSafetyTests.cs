using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SpamSense.Cli.Tests.Reporting;

public sealed class ReportSafetyTests : IDisposable
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "script", "body", "main", "header", "section", "article", "div", "p", "span", "b", "strong", "bdi", "mark", "h1", "h2", "h3", "ul", "li",
        "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "label", "input", "output", "svg", "rect", "line", "text",
    ];

    private static readonly string[] Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "id", "aria-labelledby", "aria-label", "aria-hidden", "aria-live", "role", "scope", "dir", "title", "for", "type", "min", "max",
        "step", "value", "hidden", "data-v", "data-counts", "viewBox", "width", "height", "x", "y", "rx", "x1", "x2", "y1", "y2", "text-anchor",
    ];

    private readonly ReportSession _session = new();

    public void Dispose() => _session.Dispose();

    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "\" onfocus=alert(1) autofocus=\"", "javascript:alert(1)", "<a href=\"javascript:alert(1)\">click</a>",
        "<a href=http://evil.example>win a free prize now</a>", "${alert(1)} `${alert(1)}` {{alert(1)}} <%= alert(1) %>", "nul \0 byte <\0script>alert(1)</script>", "--> <script>alert(1)</script> <!--",
        "]]> <script>alert(1)</script> <![CDATA[", "line\u2028separator\u2029<script>alert(1)</script>", "\u202Egnirts\u202C \u2066isolated\u2069 \u200Fmark", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x></object><embed src=x>", "<meta http-equiv=refresh content='0;url=http://evil.example'><base href=//evil.example><link rel=stylesheet href=//evil.example>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<form action=//evil.example><input type=submit></form>", "<svg><style>@import '//evil.example'</style></svg>",
        "\uD800 lone \uDC00 surrogates", "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307 stacked", "\u001b[31m escape \u0007 \u009b",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void What_strangers_wrote_stays_text(string payload)
    {
        var report = _session.Report("in.jsonl", Export(payload), request => request with { Title = payload, Date = payload });

        Assert.All(report.Document.Descendants(), static element =>
        {
            Assert.Contains(element.Name.ToString(), Elements);
            Assert.All(element.Attributes(), static attribute => Assert.Contains(attribute.Name.ToString(), Attributes));
        });
        Assert.Single(report.Document.Descendants("script"));
        Assert.Single(Regex.Matches(report.Page, "<script"));
        Assert.Single(Regex.Matches(report.Page, "</script"));
        Assert.Single(Regex.Matches(report.Page, "</style"));
        Assert.DoesNotContain(report.Document.DescendantNodes(), static node => node is XComment or XCData or XProcessingInstruction);
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void No_character_of_a_stranger_is_invisible_or_turns_a_line(string payload)
    {
        var report = _session.Report("in.jsonl", Export(payload));

        Assert.DoesNotContain(report.Page, static c => c is (< ' ' and not '\n') or '\u007f' or (>= '\u0080' and <= '\u009f') or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200f');
        Assert.DoesNotContain(report.Page, char.IsSurrogate);
    }

    [Fact]
    public void The_text_of_a_payload_is_there_to_be_read()
    {
        var report = _session.Report("in.jsonl", Export("<script>alert(1)</script>"));

        Assert.Contains("<script>alert(1)</script>", ReportReading.Text(report.Section("posts")), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", ReportReading.Text(report.Section("authors")), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", ReportReading.Text(report.Section("places")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_html_is_shown_as_its_readers_saw_it()
    {
        var text = "<p>I lost my keys &amp; found <b>friends</b></p><p>Read <a href=\"http://evil.example/x\">more &lt;here&gt;</a> <scr</p>";
        var report = _session.Report("in.jsonl", $"{JsonSerializer.Serialize(new { text })}\n");

        var shown = ReportReading.Text(report.Section("posts").Descendants("blockquote").Single());
        Assert.Equal("I lost my keys & found friends Read [evil.example] more <here>", string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_browser_may_run_our_script_and_nothing_else()
    {
        var report = _session.Report("in.jsonl", Export("hello"));

        var policy = report.Document.Descendants("meta").Single(static meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(report.Page, "script")}';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(report.Page, "style")}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_small_and_evaluates_nothing()
    {
        var script = Content(_session.Report("in.jsonl", Export("hello")).Page, "script");

        Assert.InRange(Encoding.UTF8.GetByteCount(script), 1000, 10_000);
        Assert.All(["eval", "innerHTML", "insertAdjacent", "document.write", "Function(", "http"], word => Assert.DoesNotContain(word, script, StringComparison.Ordinal));
    }

    private static string Export(string payload) => string.Concat(Enumerable.Range(0, 3).Select(i => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["text"] = $"Buy cheap watches now at http://evil{i}.example/ {payload}",
        ["author"] = payload,
        ["thread"] = payload + i,
        ["source"] = payload + i,
        ["language"] = payload + i,
        ["published_at"] = $"2026-01-0{i + 1}",
        ["status"] = i == 0 ? "spam" : "approved",
    }) + "\n"));

    private static string HashOf(string page, string element) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content(page, element))))}";

    private static string Content(string page, string element) => Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
}
