using System.CommandLine;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense analyze FILE…</c>: what the rules find in posts, as compilers and linters say it.</summary>
internal sealed class AnalyzeCommand : Command, IExampled
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Exports of posts (CSV, TSV, JSON Lines, Parquet, SQLite, plain or gzip), or a .md, .html or .txt file as one post; - is standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<ReportFormat?> _format = new("--format")
    {
        HelpName = "text|rich|jsonl|sarif",
        Description = "How to write the findings [default: by the name of the output; rich on a terminal, else text]",
        CustomParser = AnalysisOptionParsers.ReportFormat,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write the findings to a file; - is standard output",
    };

    private readonly Option<DiagnosticSeverity?> _severity = new("--severity")
    {
        HelpName = "hidden|info|warning|error",
        Description = "Show findings from this severity on [default: info]",
        CustomParser = AnalysisOptionParsers.Severity,
    };

    private readonly Option<InputFormat?> _inputFormat = new("--input-format")
    {
        HelpName = "csv|tsv|jsonl|text|html|markdown",
        Description = "What the input is; the last three mean one post [default: found out by name and content]",
        CustomParser = AnalysisOptionParsers.InputFormat,
    };

    private readonly TextColumnOption _textColumn = new();

    private readonly DelimiterOption _delimiter = new();

    private readonly TableOption _table = new();

    private readonly Option<string?> _config = new("--config")
    {
        HelpName = "FILE",
        Description = "Severities, thresholds and options [default: the .editorconfig files around each input]",
    };

    private readonly Option<string?> _preset = new("--preset")
    {
        HelpName = "none|default|strict|all",
        Description = "Where severities begin, before those of the configuration",
        CustomParser = AnalysisOptionParsers.Preset,
    };

    private readonly AnalyzersOption _analyzers = new();

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "How many threads analyze; the result is the same [default: one for each processor]",
        CustomParser = AnalysisOptionParsers.Threads,
    };

    private readonly Option<bool> _showSuppressed = new("--show-suppressed") { Description = "Also show what was set aside" };

    private readonly Option<bool> _noCorpus = new("--no-corpus") { Description = "Look at each post by itself, not for the same text from many authors and the like" };

    private readonly Option<bool> _fix = new("--fix") { Description = "Also write copies with mended posts: comments.csv becomes comments.fixed.csv" };

    private readonly Option<string[]> _fixWith = new("--fix-with")
    {
        HelpName = "FIX,FIX",
        Description = $"Mend with these fixes only: {string.Join(", ", FixKeys.Known)}",
        CustomParser = FixKeys.Parse,
    };

    private readonly Option<bool> _summary = new("--summary") { Description = "Show the summary on standard error when the findings go to standard output as text, jsonl or sarif" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Show neither progress nor summary, only findings and what went wrong" };

    public AnalyzeCommand()
        : base("analyze", "Finds in posts what a moderator or author wants to know, with place, rule and reason.")
    {
        Add(_files);
        foreach (var option in new Option[]
                 {
                     _format, _output, _severity, _inputFormat, _textColumn, _delimiter, _table, _config, _preset, _analyzers, _threads, _showSuppressed, _noCorpus, _fix, _fixWith,
                     _summary, _quiet,
                 })
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => Task.FromResult(Run(Request(parsed), cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense analyze comments.csv",
        "spamsense analyze draft.md",
        "spamsense analyze comments.csv --severity warning --format text",
        "spamsense analyze comments.csv --fix-with strip-tracking,remove-link",
        "spamsense analyze january.csv february.jsonl.gz -o findings.sarif",
        "spamsense analyze comments.csv --analyzers my-rules.dll --format jsonl | jq .decision",
    ];

    private static int Run(AnalyzeRequest request, CancellationToken cancellationToken)
    {
        var run = new AnalyzeRun(request);
        var result = ProgressBar.Run(() => run.Execute(cancellationToken), run.Meter, request.ShowsProgress, request.WritesToStandardOutput);
        result.Unreadable.WriteTo(Screens.WriteError);
        WriteFixed(request, result);
        if (request.ShowsSummaryAfter(run.Format))
        {
            var isReport = request.WritesToStandardOutput && run.Format != ReportFormat.Rich;
            AnalysisSummary.Write(isReport ? Screens.StandardError() : Screens.StandardOutput(), request, result);
        }

        return result.Unreadable.Count > 0 || result.Tally.HasErrors ? ExitCode.DoneInPart : ExitCode.Done;
    }

    private static void WriteFixed(AnalyzeRequest request, AnalyzeResult result)
    {
        if (result.Fixed is null || request.Quiet)
        {
            return;
        }

        if (result.Fixed.Count == 0)
        {
            Screens.WriteError("There is nothing to mend.");
        }

        foreach (var file in result.Fixed)
        {
            Screens.WriteError(file.ToString());
        }
    }

    private AnalyzeRequest Request(ParseResult parsed) => new()
    {
        Files = parsed.GetRequiredValue(_files),
        Output = parsed.GetValue(_output),
        Format = parsed.GetValue(_format),
        InputFormat = parsed.GetValue(_inputFormat),
        TextColumn = parsed.GetValue(_textColumn),
        Delimiter = parsed.GetValue(_delimiter),
        Table = parsed.GetValue(_table),
        Severity = parsed.GetValue(_severity) ?? DiagnosticSeverity.Info,
        Configuration = parsed.GetValue(_config),
        Preset = parsed.GetValue(_preset),
        Analyzers = _analyzers.In(parsed),
        Threads = parsed.GetValue(_threads),
        ShowsSuppressed = parsed.GetValue(_showSuppressed),
        ComparesPosts = !parsed.GetValue(_noCorpus),
        FixKeys = parsed.GetValue(_fixWith) is { Length: > 0 } keys ? keys : parsed.GetValue(_fix) ? [] : null,
        ShowsSummary = parsed.GetValue(_summary),
        Quiet = parsed.GetValue(_quiet),
    };
}
