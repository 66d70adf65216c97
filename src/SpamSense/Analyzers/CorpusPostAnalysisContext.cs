using SpamSense.Configuration;
using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>A post of a corpus, for an action that a corpus start action registered.</summary>
public readonly struct CorpusPostAnalysisContext
{
    internal CorpusPostAnalysisContext(Analysis analysis, AnalyzerOptions options, long number)
    {
        Analysis = analysis;
        Options = options;
        Number = number;
    }

    /// <summary>The finished analysis of the post by itself.</summary>
    public Analysis Analysis { get; }

    /// <summary>The post.</summary>
    public Post Post => Analysis.Post;

    /// <summary>The text as a tree.</summary>
    public ContentTree Tree => Analysis.Tree;

    /// <summary>What the configuration says for this post.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>The number of the post in the corpus, counted from 0.</summary>
    public long Number { get; }
}
