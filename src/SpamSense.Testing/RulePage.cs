using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;
using SpamSense.Fixes;
using SpamSense.Testing.Markup;
using SpamSense.Testing.Pages;
using SpamSense.Testing.Running;

namespace SpamSense.Testing;

/// <summary>The page of a rule. Its examples are the tests of the rule.</summary>
/// <example><code>await RulePage.Load("BLOG0001.md").VerifyAsync&lt;NoCouponsAnalyzer&gt;();</code></example>
public sealed class RulePage
{
    private readonly PageText _text;

    internal RulePage(PageText text) => _text = text;

    /// <summary>The id in the title.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The rest of the title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The category.</summary>
    public string Category { get; internal init; } = "";

    /// <summary>The severity unless a configuration says otherwise.</summary>
    public DiagnosticSeverity Severity { get; internal init; }

    /// <summary>Whether the rule runs unless a configuration says otherwise.</summary>
    public bool IsEnabledByDefault { get; internal init; }

    /// <summary>The equivalence keys of the fixes for what the rule finds, in the order of the page.</summary>
    public ImmutableArray<string> FixKeys { get; internal init; } = [];

    /// <summary>What is found, in a sentence or two.</summary>
    public string Summary { get; internal init; } = "";

    /// <summary>The settings of the rule as lines of a configuration.</summary>
    public string Configuration { get; internal init; } = "";

    /// <summary>What the rule reports.</summary>
    public ImmutableArray<RulePageExample> Examples { get; internal init; } = [];

    /// <summary>What looks like it and is not reported.</summary>
    public ImmutableArray<RulePageExample> CounterExamples { get; internal init; } = [];

    internal int ConfigurationLine { get; init; }

    /// <summary>Reads a page from a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="VerificationException">The page is malformed or not complete; the message names file and line.</exception>
    public static RulePage Load(string path) => Parse(File.ReadAllText(path), Path.GetFileName(path));

    /// <summary>Reads a page.</summary>
    /// <param name="markdown">The page.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="VerificationException">The page is malformed or not complete; the message names its line.</exception>
    public static RulePage Parse(string markdown, string name)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(name);
        return new PageParser(markdown, name).Parse();
    }

    /// <summary>Verifies that the page describes the rule, and that the rule does what the examples show.</summary>
    /// <typeparam name="TAnalyzer">The analyzer of the rule.</typeparam>
    /// <param name="fixer">The fixes that the page has to name: all that are offered for an example, and no other. Without it the page names none.</param>
    /// <exception cref="VerificationException">It is otherwise; the message names the line of the page.</exception>
    public Task VerifyAsync<TAnalyzer>(ContentFixer? fixer = null)
        where TAnalyzer : ContentAnalyzer, new() => VerifyAsync(new TAnalyzer(), fixer);

    /// <summary>Verifies that the page describes the rule, and that the rule does what the examples show.</summary>
    /// <param name="analyzer">The analyzer of the rule.</param>
    /// <param name="fixer">The fixes that the page has to name: all that are offered for an example, and no other. Without it the page names none.</param>
    /// <exception cref="VerificationException">It is otherwise; the message names the line of the page.</exception>
    public Task VerifyAsync(ContentAnalyzer analyzer, ContentFixer? fixer = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        VerifyFacts(analyzer.SupportedDiagnostics.FirstOrDefault(rule => rule.Id == Id)
            ?? throw _text.Problem(1, $"{analyzer.GetType().Name} has no rule {Id}."));
        return Task.Run(() =>
        {
            foreach (var example in Examples.AddRange(CounterExamples))
            {
                Verify(example, analyzer);
            }

            VerifyFixes(analyzer, fixer ?? new ContentFixer());
        });
    }

    /// <summary>Verifies that the page describes the rule: id, title, category, severity, options.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="VerificationException">It does not; the message names the line of the page.</exception>
    public void VerifyFacts(DiagnosticDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        PageFacts.Verify(this, _text, rule);
    }

    private void VerifyFixes(ContentAnalyzer analyzer, ContentFixer fixer)
    {
        var posts = Examples.SelectMany(example => example.Posts).Select(post => AnnotatedPost.From(post, Id).Post);
        var offered = FixRun.KeysFor(Id, analyzer, fixer, posts);
        if (!offered.SetEquals(FixKeys))
        {
            var end = offered.Count == 0 ? "no fix is offered for the examples" : $"the line of facts has to end with 'fix: {string.Join(", ", offered)}', the fixes that are offered for the examples";
            throw _text.Problem(3, $"The page names {(FixKeys.IsEmpty ? "no fix" : $"'fix: {string.Join(", ", FixKeys)}'")}, but {end}.");
        }
    }

    private void Verify(RulePageExample example, ContentAnalyzer analyzer)
    {
        try
        {
            AnalyzerRun.Verify(analyzer, [.. example.Posts.Select(post => AnnotatedPost.From(post, Id))], example.IsCorpus, example.Configuration, Id);
        }
        catch (VerificationException e)
        {
            throw _text.Problem(example.Line, e.Message);
        }
    }
}
