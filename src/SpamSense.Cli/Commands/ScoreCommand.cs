using System.CommandLine;
using SpamSense.Cli.Filtering;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Scoring.Sharding;
using SpamSense.Cli.Screen;
using SpamSense.Exports;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense score FILE…</c>: scores exports, shows a summary and writes the scored records.</summary>
internal sealed class ScoreCommand : Command, IExampled
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Exports to score, packed or not, zip archives and folders of them; - is standard input. Patterns such as 'exports/**/*.csv' are expanded; several become one result",
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

    private readonly InputFormatOption _format = new();

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

    private readonly Option<string?> _where = new("--where")
    {
        HelpName = "FILTER",
        Description = "Score only what passes, such as \"likes > 10 and text contains 'recipe'\"; columns of the verdict may be asked for, too",
    };

    private readonly Option<int?> _sample = new("--sample")
    {
        HelpName = "N",
        Description = "Score so many posts chosen at random, the same in every run",
        CustomParser = ScoreOptionParsers.Sample,
    };

    private readonly Option<long?> _seed = new("--seed")
    {
        HelpName = "N",
        Description = "Choose another sample [default: 0]",
        CustomParser = ScoreOptionParsers.Seed,
    };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        HelpName = "I/N",
        Description = "Score the I-th of N parts; the outputs of all parts behind each other are the output of one run",
        CustomParser = ScoreOptionParsers.Part,
    };

    private readonly Option<string?> _checkpoint = new("--checkpoint")
    {
        HelpName = "FILE",
        Description = "Keep in this file how far the run is, so that --resume can go on after a kill",
    };

    private readonly Option<bool> _resume = new("--resume") { Description = "Go on where the run of the checkpoint has stopped" };

    private readonly Option<TimeSpan?> _checkpointEvery = new("--checkpoint-every")
    {
        HelpName = "SECONDS",
        Description = "Time between two checkpoints [default: 2]",
        CustomParser = ScoreOptionParsers.Pause,
    };

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
                     _output, _outputFormat, _where, _sample, _seed, _textColumn, _format, _delimiter, _table, _sql, _threshold, _top, _spreadsheetSafe, _checkpoint, _resume,
                     _checkpointEvery, _shard, _threads, _timings, _quiet, _noProgress,
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
        "spamsense score 'exports/**/*.csv' --where \"likes >= 10 and orientation = 'monetization'\" -o chosen.csv",
        "spamsense score year.jsonl -o scored.jsonl --checkpoint year.checkpoint --resume",
        "zcat tweets.jsonl.gz | spamsense score - --text-column body -o - --quiet | grep monetization",
    ];

    private static int Run(ScoreRequest request, CancellationToken cancellationToken)
    {
        var run = new ScoreRun(request);
        try
        {
            var result = ProgressBar.Run(() => run.Execute(cancellationToken), run.Meter, request.ShowsProgress, request.WritesToStandardOutput);
            result.Unreadable.WriteTo(Screens.WriteError);
            InputFailures.Write(result.Failures);
            if (!request.Quiet || request.ShowsTimings)
            {
                ScoreSummary.Write(request.WritesToStandardOutput ? Screens.StandardError() : Screens.StandardOutput(), request, result);
            }

            return result.ExitCode;
        }
        catch (FilterSyntaxException exception)
        {
            FilterPlace.Write(request.Where!, exception.Position);
            throw new CommandFailureException(exception.Message, exception);
        }
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
        Where = parsed.GetValue(_where),
        Sample = parsed.GetValue(_sample),
        Seed = parsed.GetValue(_seed),
        Shard = parsed.GetValue(_shard),
        Checkpoint = parsed.GetValue(_checkpoint),
        CheckpointEvery = parsed.GetValue(_checkpointEvery) ?? ScoreRequest.DefaultCheckpointEvery,
        Resume = parsed.GetValue(_resume),
        Threads = parsed.GetValue(_threads),
        ShowsTimings = parsed.GetValue(_timings),
        Quiet = parsed.GetValue(_quiet),
        ShowsProgress = !parsed.GetValue(_quiet) && !parsed.GetValue(_noProgress),
    };
}
