using SpamSense.Cli.Drafts;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Screen.Findings;
using Spectre.Console;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>Each post that something was found in, with what was found underlined; each document, with advice.</summary>
internal sealed class RichReport : IAnalysisReport
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole _screen;
    private readonly FindingFilter _filter;
    private readonly PostView _view;
    private readonly DraftView _drafts;
    private bool _hasWritten;
    private bool _hasCompared;

    public RichReport(TextWriter writer, bool isStandardOutput, FindingFilter filter, SpamClassifier classifier)
    {
        _writer = writer;
        _screen = Screens.For(writer, isStandardOutput);
        _filter = filter;
        _view = new PostView(_screen);
        _drafts = new DraftView(_screen, classifier);
    }

    public void Write(AnalyzedPost post)
    {
        var findings = post.Analysis.Diagnostics.Where(_filter.Shows).ToList();
        if (findings.Count == 0 && !post.Place.IsDocument)
        {
            return;
        }

        Separate();
        _view.Write(post, findings);
        if (post.Place.IsDocument)
        {
            _drafts.Write(post);
        }
    }

    public void Write(CorpusFinding finding)
    {
        if (_filter.Shows(finding.Diagnostic))
        {
            Separate();
            if (!_hasCompared)
            {
                _screen.Write(new Text("Across posts\n\n", Palette.Heading));
                _hasCompared = true;
            }

            _view.Write(finding);
        }
    }

    public void Complete(UnreadableReport unreadable) => _writer.Flush();

    private void Separate()
    {
        if (_hasWritten)
        {
            _screen.WriteLine();
        }

        _hasWritten = true;
    }
}
