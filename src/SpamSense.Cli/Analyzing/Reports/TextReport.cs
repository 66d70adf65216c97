using SpamSense.Cli.Scoring;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>One line a finding.</summary>
internal sealed class TextReport(TextWriter writer, FindingFilter filter) : IAnalysisReport
{
    public void Write(AnalyzedPost post)
    {
        foreach (var diagnostic in post.Analysis.Diagnostics)
        {
            if (filter.Shows(diagnostic))
            {
                WriteLine(CompilerLine.Of(post.Place, post.Analysis.Tree, diagnostic));
            }
        }
    }

    public void Write(CorpusFinding finding)
    {
        if (filter.Shows(finding.Diagnostic))
        {
            WriteLine(CompilerLine.Of(finding.Place, tree: null, finding.Diagnostic));
        }
    }

    public void Complete(UnreadableReport unreadable) => writer.Flush();

    // The name of the file goes to the terminal too.
    private void WriteLine(string line) => writer.WriteLine(VisibleText.Of(line, int.MaxValue));
}
