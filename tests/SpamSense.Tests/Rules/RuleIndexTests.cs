using SpamSense.Diagnostics;
using SpamSense.Fixes;
using SpamSense.Tests.ReadMe;

namespace SpamSense.Tests.Rules;

/// <summary>The index of the rules is written by this test when SPAMSENSE_UPDATE is 1, and compared otherwise.</summary>
public class RuleIndexTests
{
    [Fact]
    public void The_index_lists_every_rule_by_category()
    {
        var path = RepositoryFiles.PathOf("docs", "rules", "README.md");
        string[] real = [.. Index()];
        if (MarkdownFile.MayUpdate)
        {
            File.WriteAllText(path, string.Join('\n', real) + "\n");
        }

        LineDifference.AssertNone(File.ReadAllLines(path), real, "docs/rules/README.md is not up to date. SPAMSENSE_UPDATE=1 dotnet test writes it anew.");
    }

    private static IEnumerable<string> Index()
    {
        var fixable = ContentFixer.Default.FixableDiagnosticIds.ToHashSet();
        yield return "# Rules";
        yield return "";
        yield return "Every rule has a page with examples, and the examples are its tests. \"Fix\" means that `spamsense analyze --fix` or";
        yield return "`ContentFixer` can mend what is found. What became of each id through the releases is in [the ledger](AnalyzerReleases.md).";
        foreach (var category in RuleFiles.Rules.Values.GroupBy(rule => rule.Category).OrderBy(rules => rules.First().Id, StringComparer.Ordinal))
        {
            yield return "";
            yield return $"## {category.Key}";
            yield return "";
            yield return "| id | rule | severity | fix |";
            yield return "| --- | --- | --- | --- |";
            foreach (var rule in category)
            {
                yield return $"| {rule.Id} | [{rule.Title}]({rule.Id}.md) | {Severity(rule)} | {(fixable.Contains(rule.Id) ? "yes" : "")} |";
            }
        }
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? $"{rule.DefaultSeverity}" : $"{rule.DefaultSeverity}, off by default";
}
