using System.CommandLine;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Screen;
using SpamSense.Exports;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense score FILE…</c>: scores exports, shows a summary and writes the scored records.</summary>
internal sealed class ScoreCommand : Command, IExampled
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Exports to score: CSV, TSV, JSON Lines, Parquet or SQLite, plain or gzip; - is standard input. Several become one result",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write every record with its verdict to a .csv, .tsv, .jsonl or .parquet file; - is standard output",
    };

    private readonly Option<RecordFormat?> _outputFormat = new("--output-format")
    {
        HelpName = "csv|tsv|jsonl|parquet",
        Description = "Format to write, where the name of the output does not say [default: the input's]",
        CustomParser = OptionParsers.Format,
    };

    private readonly Option<RecordFormat?> _format = new("--format")
    {
        HelpName = "csv|tsv|jsonl|parquet",
        Description = "Format of the input [default: found out by its content]",
        CustomParser = OptionParsers.Format,
    };

    private readonly TextColumnOption _textColumn = new();

    private readonly DelimiterOption _delimiter = new();

    private readonly TableOption _table = new();

    private readonly Option<string?> _sql = new("--sql")
    {
        HelpName = "QUERY",
        Description = "Score the rows of a query to an SQLite database instead of a table's",
    };

    private readonly Option<int> _top = new("--top")
    {
        HelpName = "N",
        Description = "Examples to show of each kind",
        DefaultValueFactory = static _ => ScoreRequest.DefaultTop,
        CustomParser = OptionParsers.Top,
    };

    private readonly ThresholdOption _threshold = new();

    private readonly Option<bool> _spreadsheetSafe = new("--spreadsheet-safe")
    {
        Description = "Put ' before cells that a spreadsheet would run as a formula",
    };

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Threads to use [default: one for each processor]",
        CustomParser = OptionParsers.Threads,
    };

    private readonly Option<bool> _timings = new("--timings") { Description = "Show where the time went" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Show neither progress nor summary, only what went wrong" };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "Show no progress bar" };

    public ScoreCommand()
        : base("score", "Scores the posts of exports and shows what their authors came for.")
    {
        Add(_files);
        foreach (var option in new Option[]
                 {
                     _output, _outputFormat, _textColumn, _format, _delimiter, _table, _sql, _threshold, _top, _spreadsheetSafe, _threads, _timings, _quiet, _noProgress,
                 })
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => Task.FromResult(Run(Request(parsed), cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense score comments.csv",
        "spamsense score january.csv february.csv.gz -o scored.jsonl",
        "spamsense score forum.sqlite --table replies -o scored.parquet",
        "zcat tweets.jsonl.gz | spamsense score - --text-column body -o - --quiet | grep monetization",
    ];

    private static int Run(ScoreRequest request, CancellationToken cancellationToken)
    {
        var run = new ScoreRun(request);
        var result = ProgressBar.Run(() => run.Execute(cancellationToken), run.Meter, request.ShowsProgress, request.WritesToStandardOutput);
        result.Unreadable.WriteTo(Screens.WriteError);
        if (!request.Quiet || request.ShowsTimings)
        {
            ScoreSummary.Write(request.WritesToStandardOutput ? Screens.StandardError() : Screens.StandardOutput(), request, result);
        }

        return result.Unreadable.Count > 0 ? ExitCode.DoneInPart : ExitCode.Done;
    }

    private ScoreRequest Request(ParseResult parsed) => new()
    {
        Files = parsed.GetRequiredValue(_files),
        Output = parsed.GetValue(_output),
        OutputFormat = parsed.GetValue(_outputFormat),
        Format = parsed.GetValue(_format),
        TextColumn = parsed.GetValue(_textColumn),
        Delimiter = parsed.GetValue(_delimiter),
        Table = parsed.GetValue(_table),
        Query = parsed.GetValue(_sql),
        Threshold = _threshold.In(parsed),
        Top = parsed.GetValue(_top),
        SpreadsheetSafe = parsed.GetValue(_spreadsheetSafe),
        Threads = parsed.GetValue(_threads),
        ShowsTimings = parsed.GetValue(_timings),
        Quiet = parsed.GetValue(_quiet),
        ShowsProgress = !parsed.GetValue(_quiet) && !parsed.GetValue(_noProgress),
    };
}
