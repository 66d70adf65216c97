using System.CommandLine;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Reporting;
using SpamSense.Cli.Screen;
using Spectre.Console;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense report FILE…</c>: one page about exports that one can show: relationships first?</summary>
internal sealed class ReportCommand : Command, IExampled
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Exports to report on, packed or not, zip archives and folders of them; - is standard input. Patterns such as 'exports/**/*.csv' are expanded; several become one page",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write the page here; - is standard output [default: comments.report.html beside comments.csv, report.html for several files, a pattern or standard input]",
    };

    private readonly Option<string?> _title = new("--title") { HelpName = "TEXT", Description = "Title of the page [default: the name of the input]" };

    private readonly Option<string?> _date = new("--date") { HelpName = "TEXT", Description = "Date to print on the page [default: none, so that the same input gives the same bytes]" };

    private readonly InputFormatOption _format = new();

    private readonly TextColumnOption _textColumn = new();

    private readonly DelimiterOption _delimiter = new();

    private readonly ThresholdOption _threshold = new();

    private readonly Option<int> _top = new("--top")
    {
        HelpName = "N",
        Description = "Posts to show of each kind",
        DefaultValueFactory = static _ => ReportRequest.DefaultTop,
        CustomParser = OptionParsers.Top,
    };

    private readonly Option<string?> _config = new("--config")
    {
        HelpName = "FILE",
        Description = "Severities, thresholds and options [default: the .editorconfig files around each input]",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "How many threads analyze; the page is the same [default: one for each processor]",
        CustomParser = OptionParsers.Threads,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Show neither progress nor summary, only what went wrong" };

    public ReportCommand()
        : base("report", "Writes a page about the posts of exports that one can show: what came first, when, from whom, and why.")
    {
        Add(_files);
        foreach (var option in new Option[] { _output, _title, _date, _textColumn, _format, _delimiter, _threshold, _top, _config, _threads, _quiet })
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => Task.FromResult(Run(Request(parsed), cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense report comments.csv",
        "spamsense report january.csv february.jsonl.gz -o spring.html --title \"Our spring\" --date \"1 June 2026\"",
        "zcat comments.csv.gz | spamsense report - -o comments.html --threshold 0.8",
    ];

    private static int Run(ReportRequest request, CancellationToken cancellationToken)
    {
        var run = new ReportRun(request);
        var result = ProgressBar.Run(() => run.Execute(cancellationToken), run.Meter, request.ShowsProgress, request.WritesToStandardOutput);
        result.Unreadable.WriteTo(Screens.WriteError);
        foreach (var failure in result.Failures)
        {
            Screens.WriteError(failure);
        }

        if (!request.Quiet)
        {
            WriteSummary(request.WritesToStandardOutput ? Screens.StandardError() : Screens.StandardOutput(), request, result);
        }

        return result.Unreadable.Count > 0 || result.Failures.Count > 0 ? ExitCode.DoneInPart : ExitCode.Done;
    }

    private static void WriteSummary(IAnsiConsole screen, ReportRequest request, ReportResult result)
    {
        screen.Write(new Text($"{result.Headline.Replace('\u00A0', ' ')}.\n", Palette.Heading));
        var place = request.WritesToStandardOutput ? "" : $" Written to {VisibleText.Of(result.Target, 200)}";
        screen.Write(new Text($"{Wording.Posts(result.Posts)} in {Wording.Duration(result.Elapsed)}.{place}\n"));
    }

    private ReportRequest Request(ParseResult parsed) => new()
    {
        Files = parsed.GetRequiredValue(_files),
        Output = parsed.GetValue(_output),
        Title = parsed.GetValue(_title),
        Date = parsed.GetValue(_date),
        Format = parsed.GetValue(_format),
        TextColumn = parsed.GetValue(_textColumn),
        Delimiter = parsed.GetValue(_delimiter),
        Threshold = _threshold.In(parsed),
        Top = parsed.GetValue(_top),
        Configuration = parsed.GetValue(_config),
        Threads = parsed.GetValue(_threads),
        Quiet = parsed.GetValue(_quiet),
    };
}
