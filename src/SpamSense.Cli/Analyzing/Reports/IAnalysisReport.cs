using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>Findings on their way to a reader, in the order of the inputs.</summary>
internal interface IAnalysisReport
{
    /// <summary>Writes what is said of one post.</summary>
    void Write(AnalyzedPost post);

    /// <summary>Writes what shows only across posts; after the last post.</summary>
    void Write(CorpusFinding finding);

    /// <summary>Writes the end.</summary>
    void Complete(UnreadableReport unreadable);
}
