using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>The rules that fired most, those of the verdict left out: they say what the page says anyway.</summary>
internal static class RuleSection
{
    private const int Rows = 16;

    public static void Write(MarkupWriter page, ReportData data)
    {
        var rules = data.Rules.Where(static rule => rule.Rule.Category != DiagnosticCategory.Verdict && rule.Rule.Category != DiagnosticCategory.Engine)
            .OrderByDescending(static rule => rule.Posts).ThenBy(static rule => rule.Rule.Id, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
        {
            return;
        }

        var most = rules[0].Posts;
        var lead = $"{rules.Count} rules found something; each finding has a place in the text. These are the {Math.Min(Rows, rules.Count)} with the most posts.";
        using (SectionScope.Begin(page, "rules", "What gave it away", $"\u201C{rules[0].Rule.Title}\u201D is the most common sign", lead))
        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("class", "sortable")))
        {
            page.Leaf("caption", "Rules by the number of posts that they reported");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Rule", ("scope", "col"));
                page.Leaf("th", "Severity", ("scope", "col"), ("class", "small"));
                page.Leaf("th", "", ("scope", "col"), ("class", "wide fixed"), ("aria-label", "Bar"));
                page.Leaf("th", "Posts", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Share", ("scope", "col"), ("class", "number"));
            }

            using (page.Begin("tbody"))
            {
                foreach (var rule in rules.Take(Rows))
                {
                    WriteRow(page, rule, most, data.Balance.Posts);
                }
            }
        }
    }

    private static void WriteRow(MarkupWriter page, RuleCount rule, long most, long posts)
    {
        using (page.Begin("tr"))
        {
            using (page.Begin("th", ("scope", "row")))
            {
                page.Text(rule.Rule.Title + " ");
                page.Leaf("span", rule.Rule.Id, ("class", "id"));
            }

            page.Leaf("td", SeverityName.Of(rule.Severity), ("class", "small"));
            using (page.Begin("td", ("class", "wide")))
            {
                Shapes.Bar(page, (double)rule.Posts / most, rule.Rule.Category == DiagnosticCategory.Relationship ? Shapes.Relationship : "ink");
            }

            page.Leaf("td", Numbers.Count(rule.Posts), ("class", "number"), ("data-v", Numbers.Svg(rule.Posts)));
            page.Leaf("td", Numbers.Exact((double)rule.Posts / posts), ("class", "number"), ("data-v", Numbers.Svg(rule.Posts)));
        }
    }
}
