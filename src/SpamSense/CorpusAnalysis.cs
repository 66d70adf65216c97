using System.Collections.Immutable;

namespace SpamSense;

/// <summary>Everything that SpamSense says of posts that belong together.</summary>
public sealed class CorpusAnalysis
{
    internal CorpusAnalysis(ImmutableArray<Analysis> analyses, ImmutableArray<CorpusDiagnostic> diagnostics)
    {
        Analyses = analyses;
        Diagnostics = diagnostics;
    }

    /// <summary>The analyses of the posts by themselves, in their order.</summary>
    public ImmutableArray<Analysis> Analyses { get; }

    /// <summary>What shows only across posts, by post, place and id; suppressed findings among it. It is not part of the posts' own decisions.</summary>
    public ImmutableArray<CorpusDiagnostic> Diagnostics { get; }
}
