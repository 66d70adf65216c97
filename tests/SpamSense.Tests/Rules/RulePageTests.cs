using SpamSense.Fixes;
using SpamSense.Testing;

namespace SpamSense.Tests.Rules;

/// <summary>Every rule has a page, and does what its page shows. <c>--filter DisplayName~SS2001</c> runs one of them.</summary>
public class RulePageTests
{
    public static TheoryData<string> Rules =>
        [.. RuleFiles.Rules.Values.Select(rule => rule.ToString()), .. RuleFiles.Pages.Where(id => !RuleFiles.Rules.ContainsKey(id)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_rule_does_what_its_page_shows(string rule)
    {
        var id = rule.Split(':')[0];
        Assert.True(File.Exists(RuleFiles.PathOf(id)), $"The rule has no page docs/rules/{id}.md.");
        var page = RulePage.Load(RuleFiles.PathOf(id));
        Assert.True(RuleFiles.Rules.TryGetValue(id, out var descriptor), $"No analyzer has the rule of docs/rules/{id}.md.");
        if (RuleFiles.AnalyzerOf(id) is { } analyzer)
        {
            await page.VerifyAsync(analyzer, ContentFixer.Default);
        }
        else
        {
            page.VerifyFacts(descriptor);
        }
    }
}
