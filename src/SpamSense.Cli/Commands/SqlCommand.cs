using System.CommandLine;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Sql;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense sql QUERY</c>: asks files with SQL, in which the verdicts are functions.</summary>
internal sealed class SqlCommand : Command, IExampled
{
    private readonly Argument<string?> _query = new("QUERY")
    {
        Description = "The query, in quotes; - reads it from standard input. Several statements run in turn, and the result of the last one is shown",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _file = new("--file") { HelpName = "FILE", Description = "Read the query from a file" };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write the result to a .csv, .tsv, .jsonl or .parquet file; - is standard output",
    };

    private readonly Option<QueryFormat?> _outputFormat = new("--output-format")
    {
        HelpName = "csv|tsv|jsonl|parquet",
        Description = "Format to write, where the name of the output does not say [default on standard output: csv]",
        CustomParser = SqlOptionParsers.Format,
    };

    private readonly Option<int> _rows = new("--rows")
    {
        HelpName = "N",
        Description = "Rows of the result to show",
        DefaultValueFactory = static _ => SqlRequest.DefaultRows,
        CustomParser = SqlOptionParsers.Rows,
    };

    private readonly Option<string?> _database = new("--database") { HelpName = "FILE", Description = "Use the tables of a DuckDB file, which is made where it is missing [default: nothing is kept]" };

    private readonly ThresholdOption _threshold = new();

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Threads to use [default: one for each processor]",
        CustomParser = OptionParsers.Threads,
    };

    private readonly Option<long?> _memory = new("--memory")
    {
        HelpName = "SIZE",
        Description = "Memory that DuckDB may use, such as 500MB or 4GB; what needs more goes to the folder for temporary files [default: half of what there is]",
        CustomParser = SqlOptionParsers.Memory,
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Show neither progress nor how many rows were written" };

    private readonly Option<bool> _noProgress = new("--no-progress") { Description = "Show no progress bar" };

    public SqlCommand()
        : base("sql", "Asks CSV, JSON and Parquet files with SQL (DuckDB's), in which spam_score(text), orientation(text), intent(text) and diagnostics(text) are functions.")
    {
        Add(_query);
        foreach (var option in new Option[] { _file, _output, _outputFormat, _rows, _database, _threshold, _threads, _memory, _quiet, _noProgress })
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed, cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense sql \"SELECT author, avg(spam_score(text)) FROM 'comments.parquet' GROUP BY 1 ORDER BY 2 DESC\"",
        "spamsense sql \"SELECT *, orientation(text) AS orientation FROM 'exports/*.csv'\" -o scored.parquet",
        "spamsense sql \"SELECT rule, count(*) FROM (SELECT unnest(diagnostics(text)) AS rule FROM 'tweets.jsonl') GROUP BY rule\" -o - > rules.csv",
        "spamsense sql --file monthly.sql --database history.duckdb",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new SqlRequest
        {
            Query = QueryText.Read(parsed.GetValue(_query), parsed.GetValue(_file), cancellationToken),
            Database = parsed.GetValue(_database),
            Output = parsed.GetValue(_output),
            OutputFormat = parsed.GetValue(_outputFormat),
            Rows = parsed.GetValue(_rows),
            Threads = parsed.GetValue(_threads),
            Memory = parsed.GetValue(_memory),
            Threshold = _threshold.In(parsed),
            Quiet = parsed.GetValue(_quiet),
            ShowsProgress = !parsed.GetValue(_quiet) && !parsed.GetValue(_noProgress),
        };
        var run = new SqlRun(request);
        var outcome = ProgressBar.Run(() => run.Execute(cancellationToken), run.Meter, request.ShowsProgress, request.WritesToStandardOutput);
        if (!request.WritesToStandardOutput)
        {
            OutcomeView.Write(Screens.StandardOutput(), request, outcome);
        }

        return ExitCode.Done;
    }
}
