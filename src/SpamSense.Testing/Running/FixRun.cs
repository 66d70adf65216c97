using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Fixes;
using SpamSense.Testing.Markup;

namespace SpamSense.Testing.Running;

/// <summary>Makes the fixes of one provider for the findings of one analyzer, and compares.</summary>
internal static class FixRun
{
    /// <summary>Fails unless the fixes make one text of the other, and nothing more when they are made again.</summary>
    /// <exception cref="VerificationException">They do not.</exception>
    internal static void Verify(ContentAnalyzer analyzer, ContentFixProvider provider, PostExample before, string after, string? equivalenceKey, string configuration)
    {
        var id = AnalyzerRun.OnlyIdOf(analyzer);
        var post = AnnotatedPost.From(before, id);
        AnalyzerRun.Verify(analyzer, [post], isCorpus: false, configuration, id);

        var fixer = new ContentFixer(provider);
        var classifier = AnalyzerRun.CreateClassifier(analyzer, configuration);
        var fixes = fixer.GetFixes(classifier.Analyze(post.Post));
        var keys = fixes.Select(fix => fix.EquivalenceKey).Distinct().ToImmutableArray();
        if (equivalenceKey is not null && fixes.Length > 0 && !keys.Contains(equivalenceKey))
        {
            throw new VerificationException($"{provider.GetType().Name} offers no fix '{equivalenceKey}', only {string.Join(", ", keys.Select(key => $"'{key}'"))}.");
        }

        var once = fixer.Apply(classifier.Analyze(post.Post), equivalenceKey is null ? keys : [equivalenceKey]);
        Compare($"{provider.GetType().Name} does not make the text that is expected.", after, TextOf(once));
        var again = classifier.Analyze(once);
        var left = fixer.GetFixes(again).Select(fix => fix.EquivalenceKey);
        Compare($"{provider.GetType().Name} changes the text once more when its fixes are made again.", after, TextOf(fixer.Apply(again, equivalenceKey is null ? left : [equivalenceKey])));
    }

    /// <summary>The keys of the fixes that are offered for what one rule finds in posts.</summary>
    internal static SortedSet<string> KeysFor(string id, ContentAnalyzer analyzer, ContentFixer fixer, IEnumerable<Post> posts)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        if (fixer.FixableDiagnosticIds.Contains(id))
        {
            var classifier = AnalyzerRun.CreateClassifier(analyzer, "");
            var fixes = posts.SelectMany(post => fixer.GetFixes(classifier.Analyze(post)));
            keys.UnionWith(fixes.Where(fix => fix.DiagnosticIds.Contains(id)).Select(fix => fix.EquivalenceKey));
        }

        return keys;
    }

    private static string TextOf(Post post) => new AnnotatedPost(post, []).Text;

    private static void Compare(string problem, string expected, string actual)
    {
        if (expected != actual)
        {
            throw new VerificationException($"{problem}\n\nExpected:\n    {expected.ReplaceLineEndings("\n    ")}\nActual:\n    {actual.ReplaceLineEndings("\n    ")}");
        }
    }
}
