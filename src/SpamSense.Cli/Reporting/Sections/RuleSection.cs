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

        using (SectionScope.Begin(page, "rules", "What gave it away", Sentence(rules)))
        {
            WriteKey(page, rules.Count);
            WriteTable(page, data, rules);
        }
    }

    private static string Sentence(List<RuleCount> rules)
    {
        var pitch = rules.Find(static rule => !IsFriendly(rule));
        return pitch is null ? "Every sign points to a relationship" : $"\u201C{pitch.Rule.Title}\u201D is the most common sign of a pitch";
    }

    private static bool IsFriendly(RuleCount rule) => rule.Rule.Category == DiagnosticCategory.Relationship;

    private static void WriteKey(MarkupWriter page, int rules)
    {
        using (page.Begin("p", ("class", "lead")))
        {
            page.Text($"{Numbers.Count(rules)} {(rules == 1 ? "rule" : "rules")} found something, at places in the texts: signs of ");
            page.Leaf("b", "a relationship", ("class", "rel-text"));
            page.Text(" and signs of ");
            page.Leaf("b", "a pitch", ("class", "mon-text"));
            page.Text(rules > Rows ? $". These {Rows} reported the most posts." : ".");
        }
    }

    private static void WriteTable(MarkupWriter page, ReportData data, List<RuleCount> rules)
    {
        var most = rules[0].Posts;
        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("class", "sortable")))
        {
            page.Leaf("caption", "Rules by the number of posts that they reported");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Rule", ("scope", "col"));
                page.Leaf("th", "Effect", ("scope", "col"), ("class", "small extra"));
                page.Leaf("th", "", ("scope", "col"), ("class", "wide fixed extra"), ("aria-label", "Bar"));
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

    private static string EffectOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "rejects",
        DiagnosticSeverity.Warning => "holds",
        _ => "tells",
    };

    private static void WriteRow(MarkupWriter page, RuleCount rule, long most, long posts)
    {
        using (page.Begin("tr"))
        {
            using (page.Begin("th", ("scope", "row")))
            {
                page.Text(rule.Rule.Title + " ");
                page.Leaf("span", rule.Rule.Id, ("class", "id"));
            }

            page.Leaf("td", EffectOf(rule.Severity), ("class", "small extra"));
            using (page.Begin("td", ("class", "wide extra")))
            {
                Shapes.Bar(page, (double)rule.Posts / most, IsFriendly(rule) ? Shapes.Relationship : Shapes.Monetization);
            }

            page.Leaf("td", Numbers.Count(rule.Posts), ("class", "number"), ("data-v", Numbers.Svg(rule.Posts)));
            page.Leaf("td", Numbers.Exact((double)rule.Posts / posts), ("class", "number"), ("data-v", Numbers.Svg(rule.Posts)));
        }
    }
}
