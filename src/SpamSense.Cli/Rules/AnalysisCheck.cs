using System.Globalization;
using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Training.Data;

namespace SpamSense.Cli.Rules;

/// <summary>Checks on real posts what the analysis promises of every post: the words add up to the score, and findings stand in the text.</summary>
internal sealed class AnalysisCheck
{
    private const int MostPosts = 10_000;
    private const int BatchLength = 512;
    private const double Tolerance = 1e-4;

    private readonly SortedDictionary<string, int> _unquoted = new(StringComparer.Ordinal);
    private int _posts;
    private int _unequal;
    private double _worst;
    private long _findings;
    private long _outside;

    /// <summary>Whether every promise was kept.</summary>
    public bool IsKept => _unequal == 0 && _outside == 0;

    /// <summary>Checks posts that are spread evenly over all.</summary>
    public static AnalysisCheck Run(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts)
    {
        var check = new AnalysisCheck();
        var count = Math.Min(posts.Count, MostPosts);
        var sample = Enumerable.Range(0, count).Select(i => new Post { Text = posts[(int)((long)i * posts.Count / count)].Text });
        foreach (var batch in sample.Chunk(BatchLength))
        {
            foreach (var analysis in classifier.Analyze(batch))
            {
                check.Add(analysis);
            }
        }

        return check;
    }

    /// <summary>What was found, in sentences that documents can quote.</summary>
    public IEnumerable<string> Sentences()
    {
        yield return _unequal == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{_posts:N0} posts: bias and contributions add up to the score within {Tolerance:0.0###} for every one (greatest difference {_worst:0.0e+0}).")
            : string.Create(CultureInfo.InvariantCulture, $"{_posts:N0} posts: for {_unequal:N0} of them bias and contributions do not add up to the score (greatest difference {_worst:0.0e+0}).");
        yield return _outside == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{_findings:N0} findings: every span lies inside its text and cuts no character in two.")
            : string.Create(CultureInfo.InvariantCulture, $"{_findings:N0} findings: {_outside:N0} spans do not lie inside their text or cut a character in two.");
        yield return _unquoted.Count == 0
            ? "What a message quotes stands in one of its spans, for every finding."
            : $"What a message quotes does not stand in one of its spans as quoted for: {string.Join(", ", _unquoted.Select(static entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} ({entry.Value:N0})")))}.";
    }

    private void Add(Analysis analysis)
    {
        _posts++;
        var explanation = analysis.Explain();
        var sum = explanation.Bias + explanation.Contributions.Sum(static contribution => contribution.LogOdds);
        var difference = Math.Max(Math.Abs(sum - explanation.LogOdds), Math.Abs((1 / (1 + Math.Exp(-sum))) - analysis.Classification.MonetizationProbability));
        _worst = Math.Max(_worst, difference);
        _unequal += difference <= Tolerance ? 0 : 1;
        foreach (var contribution in explanation.Contributions)
        {
            _outside += contribution.Spans.Count(span => !IsInside(analysis.Tree.Text, span));
        }

        foreach (var diagnostic in analysis.Diagnostics)
        {
            Add(diagnostic, analysis);
        }
    }

    private void Add(Diagnostic diagnostic, Analysis analysis)
    {
        _findings++;
        var words = new List<string>(1 + diagnostic.AdditionalLocations.Length);
        foreach (var location in diagnostic.AdditionalLocations.Insert(0, diagnostic.Location))
        {
            if (location.Kind == LocationKind.Post)
            {
                continue;
            }

            var text = TextOf(analysis, location.Kind);
            if (!IsInside(text, location.Span))
            {
                _outside++;
                return;
            }

            words.Add(text.Substring(location.Span.Start, location.Span.Length));
        }

        if (words.Count > 0 && !Quotes(diagnostic, words))
        {
            _unquoted[diagnostic.Id] = _unquoted.GetValueOrDefault(diagnostic.Id) + 1;
        }
    }

    private static string TextOf(Analysis analysis, LocationKind part) => part switch
    {
        LocationKind.AuthorName => analysis.Post.AuthorName ?? "",
        LocationKind.AuthorUrl => analysis.Post.AuthorUrl ?? "",
        _ => analysis.Tree.Text,
    };

    /// <summary>Whether everything that a message quotes stands in one of the places that the finding is about.</summary>
    private static bool Quotes(Diagnostic diagnostic, List<string> words)
    {
        for (var i = 0; i < diagnostic.Arguments.Length; i++)
        {
            var isQuoted = diagnostic.Descriptor.MessageFormat.Contains($"'{{{i}}}'", StringComparison.Ordinal);
            if (isQuoted && diagnostic.Arguments[i] is string quoted && !words.Exists(place => place.Contains(quoted, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInside(string text, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length && !CutsPair(text, span.Start) && !CutsPair(text, span.End);

    private static bool CutsPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
