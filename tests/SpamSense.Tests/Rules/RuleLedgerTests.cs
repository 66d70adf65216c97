using SpamSense.Diagnostics;

namespace SpamSense.Tests.Rules;

/// <summary>An id that a rule once had means that rule for ever.</summary>
public class RuleLedgerTests
{
    private const string Ledger = "docs/rules/AnalyzerReleases.md";
    private static readonly string[] Head = ["| id | category | severity | since | title |", "| --- | --- | --- | --- | --- |"];
    private static readonly IReadOnlyList<(string Section, string[] Rows)> Sections = [.. Read()];

    [Fact]
    public void The_sections_are_what_is_unshipped_then_what_shipped_then_what_is_gone()
    {
        Assert.Equal("Unshipped", Sections[0].Section);
        Assert.Equal("Removed", Sections[^1].Section);
        Assert.All(Sections.Skip(1).SkipLast(1), section => Assert.True(
            section.Section.StartsWith("Shipped ", StringComparison.Ordinal) && Version.TryParse(section.Section["Shipped ".Length..], out _), section.Section));
    }

    [Fact]
    public void The_living_rules_are_those_of_the_assembly()
    {
        var written = Sections.SkipLast(1).SelectMany(section => section.Rows).Order(StringComparer.Ordinal).ToList();
        var real = RuleFiles.Rules.Values.Select(rule => Row(rule, SinceOf(written, rule.Id))).ToList();
        ReadMe.LineDifference.AssertNone(written, real, $"{Ledger} and the rules in the assembly differ (here without sections). A new rule goes to 'Unshipped', one that goes to 'Removed'.");
    }

    [Fact]
    public void No_id_is_used_twice_or_taken_again()
    {
        var ids = Sections.SelectMany(section => section.Rows).Select(row => Cells(row)[0]).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Sections[^1].Rows, row => Assert.False(RuleFiles.Rules.ContainsKey(Cells(row)[0]), $"{Cells(row)[0]} belonged to a rule that is gone; take another id."));
    }

    [Fact]
    public void The_rows_of_a_section_are_sorted_and_say_since_when()
    {
        foreach (var (section, rows) in Sections)
        {
            Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
            Assert.All(rows, row => Assert.True(Version.TryParse(Cells(row)[3], out var since) && (!section.StartsWith("Shipped ", StringComparison.Ordinal) || section.EndsWith($" {since}", StringComparison.Ordinal)), $"{section}: {row}"));
        }
    }

    private static string Row(DiagnosticDescriptor rule, string since) => $"| {rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {since} | {rule.Title} |";

    private static string SinceOf(IEnumerable<string> rows, string id) => rows.Where(row => Cells(row)[0] == id).Select(row => Cells(row)[3]).FirstOrDefault(typeof(SpamClassifier).Assembly.GetName().Version!.ToString(3));

    private static string[] Cells(string row)
    {
        var cells = row.Split(" | ");
        Assert.True(cells.Length == 5 && row.StartsWith("| ", StringComparison.Ordinal) && row.EndsWith(" |", StringComparison.Ordinal), $"This is no row of {Ledger}: {row}");
        return [cells[0][2..], .. cells[1..4], cells[4][..^2]];
    }

    private static IEnumerable<(string Section, string[] Rows)> Read()
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf(Ledger));
        foreach (var section in text.Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(Head, lines.Skip(1).Take(2));
            yield return (lines[0], lines[3..]);
        }
    }
}
