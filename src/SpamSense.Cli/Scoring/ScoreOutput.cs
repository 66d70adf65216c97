using SpamSense.Cli.Hosting;
using SpamSense.Cli.Scoring.Resuming;
using SpamSense.Cli.Streams;
using SpamSense.Exports;
using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Scoring;

/// <summary>The scored records on their way to a file or to standard output.</summary>
/// <remarks>
/// A file appears whole or not at all: whoever finds it can rely on it. A run with a checkpoint writes beside it, under a name of its own, and leaves there
/// what it has when it is killed or the disk is full, so that <c>--resume</c> goes on. What went to standard output stays there.
/// </remarks>
internal sealed class ScoreOutput : IDisposable
{
    private const string IsKept = " What was scored so far is kept: run again with --resume.";
    private const string IsLost = " Nothing is kept of this run; one with --checkpoint FILE can be gone on with.";

    private readonly string _name;
    private readonly RecordWriter _writer;
    private readonly PartialFile? _partial;
    private readonly string _fate;

    private ScoreOutput(string name, RecordWriter writer, PartialFile? partial, string fate)
    {
        (_name, _writer, _partial, _fate) = (name, writer, partial, fate);
    }

    /// <summary>Begins the output, or says with <see langword="null"/> that none was asked for.</summary>
    public static ScoreOutput? Create(ScoreRequest request, ScoreInputs inputs, CheckpointSession? session, CancellationToken cancellationToken)
    {
        if (request.Output is not { } target)
        {
            return null;
        }

        var name = request.WritesToStandardOutput ? StandardOutput.Name : target;
        var format = OutputTarget.Format(request, inputs.Format);
        if (format == RecordFormat.Parquet && request.WritesToStandardOutput && !Console.IsOutputRedirected)
        {
            throw new CommandFailureException("Parquet is nothing to read on a terminal; give --output a file, or another --output-format.");
        }

        if (format == RecordFormat.Parquet && session is not null)
        {
            throw new CommandFailureException("A Parquet file cannot be gone on with, because its table of contents stands at its end; leave out --checkpoint, or write .jsonl or .csv.");
        }

        var columns = format == RecordFormat.JsonLines ? [] : inputs.CollectColumns(cancellationToken);
        return Guarded(() => Open(request, name, format, columns, inputs.ColumnTypes(), session), name, fate: "");
    }

    /// <summary>Puts the records of a block into the form in which they are written. Any number of threads at a time.</summary>
    public void Format(ScoreBlock block) => _writer.Format(block.Batch, block.Verdicts, block.Formatted);

    /// <summary>Writes a block that was formatted.</summary>
    public void Write(ScoreBlock block)
    {
        try
        {
            _writer.Write(block.Formatted.WrittenSpan, block.Batch.Count);
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw Failure(_name, exception, _fate);
        }
    }

    /// <summary>Makes sure that the partial file is on the disk.</summary>
    /// <returns>Its length in bytes.</returns>
    public long Flush() => Guarded(
        () =>
        {
            _partial!.Flush();
            return _partial.Length;
        },
        _name,
        _fate);

    /// <summary>Writes what is still in memory, and lets a file appear unless it is a partial one.</summary>
    public void CompleteContent() => Guarded(
        () =>
        {
            _writer.Complete();
            return true;
        },
        _name,
        _fate);

    /// <summary>Lets a partial file appear.</summary>
    public void Rename() => Guarded(
        () =>
        {
            _partial!.Complete();
            return true;
        },
        _name,
        _fate);

    public void Dispose()
    {
        _writer.Dispose();
        _partial?.Dispose();
    }

    private static ScoreOutput Open(ScoreRequest request, string name, RecordFormat format, ColumnSet columns, IReadOnlyDictionary<string, ColumnType> types, CheckpointSession? session)
    {
        // Parts are put behind each other, and then the header of the first is that of all.
        var options = new RecordWriterOptions
        {
            SpreadsheetSafe = request.SpreadsheetSafe,
            ColumnTypes = types,
            WritesHeader = request.Shard is not { Index: > 1 } && session is not { OutputLength: > 0 },
        };
        if (request.WritesToStandardOutput)
        {
            return new ScoreOutput(name, RecordWriter.Create(StandardOutput.Open(), format, columns, options), partial: null, fate: "");
        }

        if (session is not null)
        {
            var partial = new PartialFile(request.Output!, session.OutputLength);
            return new ScoreOutput(name, RecordWriter.Create(partial.Stream, format, columns, options), partial, IsKept);
        }

        TemporaryFiles.RememberFor(request.Output!);
        return new ScoreOutput(name, RecordWriter.Create(request.Output!, format, columns, options), partial: null, AtomicFile.IsDevice(request.Output!) ? "" : IsLost);
    }

    private static T Guarded<T>(Func<T> action, string name, string fate)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (GuardedStream.IsFailure(exception))
        {
            throw Failure(name, exception, fate);
        }
    }

    private static CommandFailureException Failure(string name, Exception exception, string fate) => new(IoSentence.ForOutput(name, exception) + fate, exception);
}
