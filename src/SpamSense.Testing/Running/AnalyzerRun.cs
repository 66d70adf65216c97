using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Running;

/// <summary>Runs one analyzer, and no other, over posts and compares.</summary>
internal static class AnalyzerRun
{
    private const string AnalyzerThrew = "SS0001";

    /// <summary>The id that <c>[|…|]</c> stands for.</summary>
    internal static string? OnlyIdOf(ContentAnalyzer analyzer) => analyzer.SupportedDiagnostics is [var only] ? only.Id : null;

    /// <summary>Fails unless the analyzer reports what is expected, at each post, and nothing else.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="posts">The posts with what is expected of them.</param>
    /// <param name="isCorpus">Whether the posts are analyzed together.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="unnamedId">What <c>[|…|]</c> stands for in messages.</param>
    /// <exception cref="VerificationException">It does not.</exception>
    internal static void Verify(ContentAnalyzer analyzer, IReadOnlyList<Markup.AnnotatedPost> posts, bool isCorpus, string configuration, string? unnamedId)
    {
        var found = Analyze(analyzer, [.. posts.Select(post => post.Post)], isCorpus, configuration);
        var failure = new FailureMessage(analyzer.GetType().Name, unnamedId);
        for (var i = 0; i < posts.Count; i++)
        {
            var actual = found[i].Where(diagnostic => !diagnostic.IsSuppressed).ToList();
            if (actual.Find(diagnostic => diagnostic.Id == AnalyzerThrew) is { } threw)
            {
                throw new VerificationException($"{threw.GetMessage()}. The post:\n\n    {posts[i].Text.ReplaceLineEndings("\n    ")}");
            }

            failure.Compare(posts.Count > 1 ? $"Post {i + 1}" : null, posts[i], actual);
        }

        failure.ThrowIfAny();
    }

    private static List<ImmutableArray<Diagnostic>> Analyze(ContentAnalyzer analyzer, IReadOnlyList<Post> posts, bool isCorpus, string configuration)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { UseBuiltInAnalyzers = false, Analyzers = [analyzer] });
        return [.. classifier.Analyze(posts).Select(analysis => analysis.Diagnostics)];
    }
}
