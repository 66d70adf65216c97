using System.CommandLine;
using System.Globalization;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;
using SpamSense.Cli.Working;
using SpamSense.Exports.Lines;

namespace SpamSense.Cli.Commands;

/// <summary><c>spamsense worker</c>: answers posts on standard input by verdicts on standard output, for an engine that does the distributing.</summary>
internal sealed class WorkerCommand : Command, IExampled
{
    private readonly Option<WorkerFormat> _format = new("--format")
    {
        HelpName = "jsonl|arrow",
        Description = "A JSON object a line in and out, or an Arrow IPC stream in and out [default: jsonl]",
        CustomParser = OptionParsers.WorkerFormat,
    };

    private readonly Option<string?> _textColumn = new("--text-column")
    {
        HelpName = "NAME",
        Description = "Column that holds the posts [default: the one of the first line, or of the stream, that looks most like it]",
    };

    private readonly Option<bool> _verdictOnly = new("--verdict-only") { Description = "Give only the columns of the verdict, not those of the post" };

    private readonly Option<string?> _idColumn = new("--id-column")
    {
        HelpName = "NAME",
        Description = "Column to repeat beside a bare verdict, and where a line cannot be scored",
    };

    private readonly Option<bool> _chunkHeader = new("--chunk-header")
    {
        Description = "Read the number of lines before each chunk of them, as ClickHouse sends it",
    };

    private readonly ThresholdOption _threshold = new();

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Threads to use [default: one for each processor]",
        CustomParser = OptionParsers.Threads,
    };

    public WorkerCommand()
        : base("worker", "Answers posts on standard input by verdicts on standard output: one for each, in order, at once.")
    {
        foreach (var option in new Option[] { _format, _textColumn, _verdictOnly, _idColumn, _chunkHeader, _threshold, _threads })
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => Task.FromResult(Run(Request(parsed), cancellationToken)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense worker < posts.jsonl > scored.jsonl",
        "parallel --pipepart --block 64M -k -a posts.jsonl spamsense worker --text-column body --threads 1 > scored.jsonl",
        "spamsense worker --format arrow --verdict-only < posts.arrows > verdicts.arrows",
    ];

    private static int Run(WorkerRequest request, CancellationToken cancellationToken)
    {
        Check(request);
        using var input = new StandardInput(cancellationToken);
        using var output = new GuardedStream(StandardOutput.Open(), StandardOutput.Name);
        var result = request.Format == WorkerFormat.Arrow
            ? ArrowWorker.Run(request, input, output, cancellationToken)
            : JsonLinesWorker.Run(request, input, output, cancellationToken);
        if (result.Errors > 0)
        {
            // Each of them was told on standard output. An engine that is told a second time, by the exit code, would throw away all others.
            Screens.WriteError(string.Create(
                CultureInfo.InvariantCulture, $"spamsense: {result.Errors:N0} of {result.Answers:N0} lines got an error instead of a verdict."));
        }

        return ExitCode.Done;
    }

    private static void Check(WorkerRequest request)
    {
        if (request is { Format: WorkerFormat.Arrow, HasChunkHeaders: true })
        {
            throw new CommandFailureException("An Arrow stream has no --chunk-header: each of its batches knows its length.");
        }

        if (request.IdColumn is { } id && JsonLineAnswers.IsReserved(id))
        {
            throw new CommandFailureException($"'{id}' is a column of the answer itself; name another one with --id-column.");
        }
    }

    private WorkerRequest Request(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(_format),
        TextColumn = parsed.GetValue(_textColumn),
        IdColumn = parsed.GetValue(_idColumn),
        VerdictOnly = parsed.GetValue(_verdictOnly),
        HasChunkHeaders = parsed.GetValue(_chunkHeader),
        Threshold = _threshold.In(parsed),
        Threads = parsed.GetValue(_threads),
    };
}
