using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Fixes;
using SpamSense.Testing.Markup;
using SpamSense.Testing.Running;

namespace SpamSense.Testing;

/// <summary>Verifies that a rule reports where a text is marked, and nowhere else. No other rule runs.</summary>
/// <example><code>await Verify.ThatAsync&lt;NoCouponsAnalyzer&gt;("Use code [|SAVE20|] today");</code></example>
public static class Verify
{
    /// <summary>Verifies an analyzer with one text.</summary>
    /// <typeparam name="TAnalyzer">The analyzer.</typeparam>
    /// <param name="markup">A text with marks, as <see cref="PostExample.Text"/> has it.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync<TAnalyzer>(string markup, string configuration = "")
        where TAnalyzer : ContentAnalyzer, new() => ThatAsync(new TAnalyzer(), markup, configuration);

    /// <summary>Verifies an analyzer with one post.</summary>
    /// <typeparam name="TAnalyzer">The analyzer.</typeparam>
    /// <param name="post">The post with marks.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync<TAnalyzer>(PostExample post, string configuration = "")
        where TAnalyzer : ContentAnalyzer, new() => ThatAsync(new TAnalyzer(), post, configuration);

    /// <summary>Verifies an analyzer with several posts that are analyzed together.</summary>
    /// <typeparam name="TAnalyzer">The analyzer.</typeparam>
    /// <param name="corpus">The posts with marks, in their order.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync<TAnalyzer>(IEnumerable<PostExample> corpus, string configuration = "")
        where TAnalyzer : ContentAnalyzer, new() => ThatAsync(new TAnalyzer(), corpus, configuration);

    /// <summary>Verifies an analyzer with a post that is taken as it is, marks in it included.</summary>
    /// <typeparam name="TAnalyzer">The analyzer.</typeparam>
    /// <param name="post">The post.</param>
    /// <param name="expected">What the rule has to report, in any order.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else.</exception>
    public static Task ThatAsync<TAnalyzer>(Post post, ImmutableArray<ExpectedDiagnostic> expected, string configuration = "")
        where TAnalyzer : ContentAnalyzer, new() => ThatAsync(new TAnalyzer(), post, expected, configuration);

    /// <summary>Verifies an analyzer with one text.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="markup">A text with marks, as <see cref="PostExample.Text"/> has it.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync(ContentAnalyzer analyzer, string markup, string configuration = "") => ThatAsync(analyzer, PostExample.FromString(markup), configuration);

    /// <summary>Verifies an analyzer with one post.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="post">The post with marks.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync(ContentAnalyzer analyzer, PostExample post, string configuration = "")
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(post);
        return Task.Run(() => Run(analyzer, [post], isCorpus: false, configuration));
    }

    /// <summary>Verifies an analyzer with several posts that are analyzed together.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="corpus">The posts with marks, in their order.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, or the markup is malformed.</exception>
    public static Task ThatAsync(ContentAnalyzer analyzer, IEnumerable<PostExample> corpus, string configuration = "")
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(corpus);
        return Task.Run(() => Run(analyzer, corpus, isCorpus: true, configuration));
    }

    /// <summary>Verifies an analyzer with a post that is taken as it is, marks in it included.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="post">The post.</param>
    /// <param name="expected">What the rule has to report, in any order.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else.</exception>
    public static Task ThatAsync(ContentAnalyzer analyzer, Post post, ImmutableArray<ExpectedDiagnostic> expected, string configuration = "")
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(post);
        return Task.Run(() => AnalyzerRun.Verify(analyzer, [new AnnotatedPost(post, expected)], isCorpus: false, configuration, AnalyzerRun.OnlyIdOf(analyzer)));
    }

    /// <summary>Verifies that fixes make one text of another, and that making them twice changes nothing more.</summary>
    /// <typeparam name="TAnalyzer">The analyzer that finds what is to be mended.</typeparam>
    /// <typeparam name="TFix">The provider of the fixes.</typeparam>
    /// <param name="before">The post with marks where the analyzer reports.</param>
    /// <param name="after">The text (with the title as its first line) when the fixes have been made, those on request included; without marks.</param>
    /// <param name="equivalenceKey">Which fixes are made; <see langword="null"/> for all that the provider offers.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, the text is another one, or the markup is malformed.</exception>
    public static Task FixAsync<TAnalyzer, TFix>(PostExample before, string after, string? equivalenceKey = null, string configuration = "")
        where TAnalyzer : ContentAnalyzer, new()
        where TFix : ContentFixProvider, new() => FixAsync(new TAnalyzer(), new TFix(), before, after, equivalenceKey, configuration);

    /// <summary>Verifies that fixes make one text of another, and that making them twice changes nothing more.</summary>
    /// <param name="analyzer">The analyzer that finds what is to be mended.</param>
    /// <param name="provider">The provider of the fixes.</param>
    /// <param name="before">The post with marks where the analyzer reports.</param>
    /// <param name="after">The text (with the title as its first line) when the fixes have been made, those on request included; without marks.</param>
    /// <param name="equivalenceKey">Which fixes are made; <see langword="null"/> for all that the provider offers.</param>
    /// <param name="configuration">A configuration in the syntax of <c>.editorconfig</c>; empty unless the rule is tried with other settings.</param>
    /// <exception cref="VerificationException">The rule reports something else, the text is another one, or the markup is malformed.</exception>
    public static Task FixAsync(
        ContentAnalyzer analyzer, ContentFixProvider provider, PostExample before, string after, string? equivalenceKey = null, string configuration = "")
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Task.Run(() => FixRun.Verify(analyzer, provider, before, after, equivalenceKey, configuration));
    }

    private static void Run(ContentAnalyzer analyzer, IEnumerable<PostExample> posts, bool isCorpus, string configuration)
    {
        var id = AnalyzerRun.OnlyIdOf(analyzer);
        AnalyzerRun.Verify(analyzer, [.. posts.Select(post => AnnotatedPost.From(post, id))], isCorpus, configuration, id);
    }
}
