using SpamSense.Analyzers;
using SpamSense.Configuration;
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
        if (posts.Count == 0)
        {
            throw new VerificationException("There is no post to verify the analyzer with.");
        }

        var found = Analyze(analyzer, [.. posts.Select(post => post.Post)], isCorpus, configuration);
        var failure = new FailureMessage(analyzer.GetType().Name, unnamedId);
        for (var i = 0; i < posts.Count; i++)
        {
            var actual = found[i].FindAll(diagnostic => !diagnostic.IsSuppressed);
            if (actual.Find(diagnostic => diagnostic.Id == AnalyzerThrew) is { } threw)
            {
                throw new VerificationException($"{threw.GetMessage()}. The post:\n\n    {posts[i].Text.ReplaceLineEndings("\n    ")}");
            }

            failure.Compare(posts.Count > 1 ? $"Post {i + 1}" : null, posts[i], actual);
        }

        failure.ThrowIfAny();
    }

    /// <summary>A classifier with one analyzer, all of whose rules are on unless the configuration says otherwise.</summary>
    /// <exception cref="VerificationException">The configuration has problems.</exception>
    internal static SpamClassifier CreateClassifier(ContentAnalyzer analyzer, string configuration)
    {
        var switchedOn = analyzer.SupportedDiagnostics.Where(rule => !rule.IsEnabledByDefault).Select(rule => $"spamsense_diagnostic.{rule.Id}.severity = warning\n");
        var all = ContentConfiguration.Combine(
            ContentConfiguration.Parse(string.Concat(switchedOn), "rules that are off by default"), ContentConfiguration.Parse(configuration, "configuration"));
        try
        {
            // An example may be in any language, and in a language that the model does not know it is as good as in another.
            return SpamClassifier.Create(new SpamClassifierOptions
            {
                UseBuiltInAnalyzers = false,
                Analyzers = [analyzer],
                Configuration = all,
                AbstainOnUnknownLanguages = false,
            });
        }
        catch (ConfigurationException e)
        {
            throw new VerificationException(string.Join('\n', e.Problems), e);
        }
    }

    private static List<List<Diagnostic>> Analyze(ContentAnalyzer analyzer, IReadOnlyList<Post> posts, bool isCorpus, string configuration)
    {
        var classifier = CreateClassifier(analyzer, configuration);
        if (!isCorpus)
        {
            return [.. classifier.Analyze(posts).Select(analysis => analysis.Diagnostics.ToList())];
        }

        var corpus = classifier.AnalyzeCorpus(posts);
        var found = corpus.Analyses.Select(analysis => analysis.Diagnostics.ToList()).ToList();
        foreach (var (post, diagnostic) in corpus.Diagnostics)
        {
            // What concerns the corpus as a whole is said at its first post: the verifier knows no other place.
            found[(int)Math.Max(post, 0)].Add(diagnostic);
        }

        return found;
    }
}
