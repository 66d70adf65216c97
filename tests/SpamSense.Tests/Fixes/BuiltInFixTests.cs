using System.Reflection;
using SpamSense.Configuration;
using SpamSense.Fixes;
using SpamSense.Testing;
using SpamSense.Tests.Rules;

namespace SpamSense.Tests.Fixes;

public class BuiltInFixTests
{
    public static TheoryData<string> FixableIds => [.. ContentFixer.Default.FixableDiagnosticIds];

    [Fact]
    public void Every_provider_mends_findings_that_there_are()
    {
        Assert.All(BuiltInFixProviders.All, provider => Assert.NotEmpty(provider.FixableDiagnosticIds));
        Assert.All(ContentFixer.Default.FixableDiagnosticIds, id => Assert.True(RuleFiles.Rules.ContainsKey(id), $"No rule has the id {id}."));
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public void A_fixable_rule_has_examples_that_can_be_mended_and_its_page_names_the_fixes(string id)
    {
        var page = RulePage.Load(RuleFiles.PathOf(id));
        var posts = page.Examples.SelectMany(example => example.Posts);
        var keys = posts.SelectMany(post => ContentFixer.Default.GetFixes(AnalyzeUnmarked(post)))
            .Where(fix => fix.DiagnosticIds.Contains(id))
            .Select(fix => fix.EquivalenceKey)
            .ToHashSet();
        Assert.Equal(keys.Order(StringComparer.Ordinal), page.FixKeys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_name_no_fixes_for_other_rules() =>
        Assert.All(RuleFiles.Pages.Except(ContentFixer.Default.FixableDiagnosticIds), id => Assert.Empty(RulePage.Load(RuleFiles.PathOf(id)).FixKeys));

    [Fact]
    public void The_document_names_every_fix()
    {
        var document = File.ReadAllText(RepositoryFiles.PathOf("docs", "fixes.md"));
        var keys = typeof(ContentFixKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        Assert.All(keys, key => Assert.Contains($"| `{key}` |", document, StringComparison.Ordinal));
        Assert.All(ContentFixer.Default.FixableDiagnosticIds, id => Assert.Contains($"[{id}](rules/{id}.md)", document, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_set_aside_or_switched_off_is_not_mended()
    {
        var post = new Post { Text = "Look what I found https://bit.ly/3xyz?utm_id=1 today", AuthorName = "Ann Example" };
        Assert.Equal("Look what I found today", Mended(""));
        Assert.Equal(post.Text, Mended("spamsense_known_authors = Ann Example"));
        Assert.Equal("Look what I found https://bit.ly/3xyz today", Mended("spamsense_diagnostic.SS2001.severity = none"));

        string Mended(string configuration)
        {
            var classifier = SpamClassifier.Create(new SpamClassifierOptions { Configuration = ContentConfiguration.Parse(configuration, "test") });
            return ContentFixer.Default.Apply(classifier.Analyze(post), ContentFixKeys.RemoveLink, ContentFixKeys.StripTracking).Text;
        }
    }

    private static Analysis AnalyzeUnmarked(PostExample post) =>
        Mending.Classifier.Analyze(new Post { Text = Unmarked(post.Text), Title = post.Title is { } title ? Unmarked(title) : null, Format = post.Format });

    private static string Unmarked(string text) => text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
