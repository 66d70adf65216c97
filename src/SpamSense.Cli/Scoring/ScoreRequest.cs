using SpamSense.Cli.Scoring.Sharding;
using SpamSense.Cli.Streams;
using SpamSense.Exports;
using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Scoring;

/// <summary>What the user asked <c>spamsense score</c> for.</summary>
internal sealed record ScoreRequest
{
    public const int DefaultTop = 5;

    /// <summary>The default of <see cref="CheckpointEvery"/>.</summary>
    public static readonly TimeSpan DefaultCheckpointEvery = TimeSpan.FromSeconds(2);

    /// <summary>The name that stands for standard input or standard output.</summary>
    public const string StandardStream = InputNames.StandardStream;

    /// <summary>The names of inputs, patterns among them until <see cref="InputFiles"/> has expanded them.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    public RecordFormat? OutputFormat { get; init; }

    public RecordFormat? Format { get; init; }

    public string? TextColumn { get; init; }

    public char? Delimiter { get; init; }

    /// <summary>The table of an SQLite database.</summary>
    public string? Table { get; init; }

    /// <summary>A query to an SQLite database.</summary>
    public string? Query { get; init; }

    public double Threshold { get; init; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    public int Top { get; init; } = DefaultTop;

    public bool SpreadsheetSafe { get; init; }

    /// <summary>The filter that records must pass, as the user wrote it.</summary>
    public string? Where { get; init; }

    /// <summary>How many records to choose among those that pass; <see langword="null"/> means all.</summary>
    public int? Sample { get; init; }

    /// <summary>What the choice of the sample depends on beside the records.</summary>
    public long? Seed { get; init; }

    /// <summary>The part of all records to score; <see langword="null"/> means all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The file that says how far the run is.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>The time between two checkpoints.</summary>
    public TimeSpan CheckpointEvery { get; init; } = DefaultCheckpointEvery;

    /// <summary>Whether to go on where the checkpoint says.</summary>
    public bool Resume { get; init; }

    /// <summary>How many threads to use; 0 means one for each processor.</summary>
    public int Threads { get; init; }

    /// <summary>Whether to show where the time went.</summary>
    public bool ShowsTimings { get; init; }

    public bool Quiet { get; init; }

    public bool ShowsProgress { get; init; }

    /// <summary>What is told about the inputs.</summary>
    public RecordReaderOptions ReaderOptions => new() { TextColumn = TextColumn, Format = Format, Delimiter = Delimiter, Table = Table, Query = Query };

    public bool WritesToStandardOutput => Output == StandardStream;

    /// <summary>The files that the run writes.</summary>
    public string?[] Written => [Output, Output + PartialFile.Suffix, Checkpoint];

    /// <summary>Refuses options that say nothing together.</summary>
    /// <exception cref="CommandFailureException">With one sentence.</exception>
    public void Check()
    {
        var complaint = this switch
        {
            { Delimiter: not null, Format: RecordFormat.JsonLines } => "JSON Lines have no delimiter; leave out --delimiter or say --format csv.",
            { Table: not null, Query: not null } => "A query names its table itself; leave out --table or --sql.",
            { OutputFormat: not null, Output: null } => "--output-format says how to write, but not where; add --output FILE or --output -.",
            { Seed: not null, Sample: null } => "--seed chooses a sample; add --sample N.",
            { Sample: not null, Shard: not null } => "A sample is chosen among all records, so --sample cannot be split by --shard; leave out one of them.",
            { Sample: not null, Checkpoint: not null } => "A sample is scored when all records are read, so there is nothing to go on from; leave out --sample or --checkpoint.",
            { Resume: true, Checkpoint: null } => "--resume goes on from a checkpoint; name it with --checkpoint FILE.",
            { Checkpoint: "" } => "The name of the checkpoint is empty; check for a variable that is not set.",
            { Checkpoint: not null, Output: null } => "--checkpoint is for a run that writes a file; add --output FILE.",
            { Checkpoint: not null, WritesToStandardOutput: true } => "What went to standard output cannot be taken back, so a run with --checkpoint needs --output FILE.",
            { Checkpoint: not null, Output: { } output } when AtomicName.IsNameOfDevice(output) => $"'{output}' is no file that could be gone on with; give --output a file.",
            { Checkpoint: not null } or { Shard: not null } when Files.Contains(StandardStream) =>
                "Standard input can be read only once, and --checkpoint and --shard read again; save it to a file first.",
            _ => null,
        };
        if (complaint is not null)
        {
            throw new CommandFailureException(complaint);
        }
    }
}
