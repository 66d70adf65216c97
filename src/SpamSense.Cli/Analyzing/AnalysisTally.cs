using SpamSense.Cli.Scoring;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>What the summary and the exit code need of all posts, in memory that does not grow with them.</summary>
internal sealed class AnalysisTally
{
    private readonly long[] _decisions = new long[(int)Decision.Reject + 1];
    private readonly SortedDictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);

    public long Posts { get; private set; }

    public long Monetization { get; private set; }

    /// <summary>How many posts are in a language that the model does not know.</summary>
    public long Undecided { get; private set; }

    public long Relationship => Posts - Monetization - Undecided;

    /// <summary>How many posts have each intent.</summary>
    public IntentCounts Intents { get; } = new();

    public long Suppressed { get; private set; }

    public bool HasErrors { get; private set; }

    /// <summary>How often each rule reported, by id.</summary>
    public IEnumerable<RuleCount> Rules => _rules.Values;

    public long Of(Decision decision) => _decisions[(int)decision];

    public void Add(AnalyzedPost post)
    {
        Posts++;
        Monetization += post.Analysis.Classification.Orientation == Orientation.Monetization ? 1 : 0;
        Undecided += post.Analysis.Classification.Orientation == Orientation.Undecided ? 1 : 0;
        Intents.Add(post.Analysis.Classification.Intent);
        _decisions[(int)post.Analysis.Decision]++;
        foreach (var diagnostic in post.Analysis.Diagnostics)
        {
            Add(diagnostic, Posts);
        }
    }

    public void Add(CorpusFinding finding) => Add(finding.Diagnostic, post: 0);

    private void Add(Diagnostic diagnostic, long post)
    {
        if (diagnostic.IsSuppressed)
        {
            Suppressed++;
            return;
        }

        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (!_rules.TryGetValue(diagnostic.Id, out var count))
        {
            _rules.Add(diagnostic.Id, count = new RuleCount(diagnostic.Descriptor));
        }

        count.Add(diagnostic.Severity, post);
    }
}
