using SpamSense.Cli.Reporting.Page;
using SpamSense.Diagnostics;
using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

public class MarkedTextTests
{
    [Fact]
    public void Findings_that_overlap_share_the_run_that_both_are_about() => Assert.Equal(
        "one <mark class=\"info\" title=\"SS2001: A shortened link hides where it goes\" data-findings=\"0\">two </mark>"
        + "<mark class=\"warning\" title=\"SS2001: A shortened link hides where it goes\nSS3006: A discount is announced\" data-findings=\"0 1\">three</mark>"
        + "<mark class=\"warning\" title=\"SS3006: A discount is announced\" data-findings=\"1\"> four</mark> five",
        Write("one two three four five", Found("SS2001", DiagnosticSeverity.Info, 4, 9), Found("SS3006", DiagnosticSeverity.Warning, 8, 10)));

    [Fact]
    public void A_finding_within_another_is_marked_within_it() => Assert.Equal(
        "<mark class=\"sentence\" title=\"SS1001: Monetization comes first\" data-findings=\"0\">a </mark>"
        + "<mark class=\"error\" title=\"SS1001: Monetization comes first\nSS3006: A discount is announced\" data-findings=\"0 1\">b</mark>"
        + "<mark class=\"sentence\" title=\"SS1001: Monetization comes first\" data-findings=\"0\"> c</mark>",
        Write("a b c", Found("SS1001", DiagnosticSeverity.Warning, 0, 5), Found("SS3006", DiagnosticSeverity.Error, 2, 1)));

    [Fact]
    public void What_speaks_for_a_post_is_marked_as_good() => Assert.Contains("class=\"good\"", Write("my cat", Found("SS9011", DiagnosticSeverity.Info, 0, 6)), StringComparison.Ordinal);

    [Fact]
    public void Markup_in_a_text_stays_text_also_within_a_finding()
    {
        var html = Write("<script>alert(1)</script>\"'`&", Found("SS3006", DiagnosticSeverity.Info, 1, 6));
        Assert.Equal(2, html.Split('<').Length - 1);
        Assert.Contains("&lt;<mark", html, StringComparison.Ordinal);
        Assert.EndsWith("&quot;&#39;&#96;&amp;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_nobody_sees_are_shown() => Assert.Equal(
        "a<span class=\"unseen\" title=\"A character that readers do not see\">U+200B</span>b<span class=\"unseen\" title=\"A character that readers do not see\">U+202E</span>c"
        + "<span class=\"unseen\" title=\"A character that readers do not see\">U+0000</span>",
        Write("a\u200Bb\u202Ec\0"));

    [Fact]
    public void Places_beyond_the_text_and_those_set_aside_mark_nothing() => Assert.Equal(
        "short", Write("short", Found("SS3006", DiagnosticSeverity.Info, 9, 5), Found("SS2001", DiagnosticSeverity.Info, 0, 5) with { IsSetAside = true }));

    [Fact]
    public void Of_places_that_reach_out_of_the_shown_part_the_rest_is_marked()
    {
        var page = new MarkupWriter();
        new MarkedText(PageBench.Rules, LocationKind.Text, [Found("SS3006", DiagnosticSeverity.Info, 0, 100)]).Write(page, "0123456789", 3, 6);
        Assert.Contains(">345</mark>", page.ToString(), StringComparison.Ordinal);
    }

    private static HistoryFinding Found(string rule, DiagnosticSeverity severity, int start, int length) => new(rule, severity, LocationKind.Text, [start, length], "A message", false);

    private static string Write(string text, params HistoryFinding[] findings)
    {
        var page = new MarkupWriter();
        new MarkedText(PageBench.Rules, LocationKind.Text, findings).Write(page, text, 0, text.Length);
        return page.ToString();
    }
}
