using SpamSense.Cli.Hosting;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The scored records on their way to a file, which appears whole or not at all, or to standard output.</summary>
internal sealed class ScoreOutput : IDisposable
{
    private readonly string _name;
    private readonly RecordWriter _writer;

    private ScoreOutput(string name, RecordWriter writer)
    {
        _name = name;
        _writer = writer;
    }

    /// <summary>Begins the output, or says with <see langword="null"/> that none was asked for.</summary>
    public static ScoreOutput? Create(ScoreRequest request, ScoreInputs inputs, CancellationToken cancellationToken)
    {
        if (request.Output is not { } target)
        {
            return request.OutputFormat is null
                ? null
                : throw new CommandFailureException("--output-format says how to write, but not where; add --output FILE or --output -.");
        }

        var name = request.WritesToStandardOutput ? StandardOutput.Name : target;
        OutputTarget.Check(target, request.Files);
        var format = OutputTarget.Format(request, inputs.Format);
        if (format == RecordFormat.Parquet && request.WritesToStandardOutput && !Console.IsOutputRedirected)
        {
            throw new CommandFailureException("Parquet is nothing to read on a terminal; give --output a file, or another --output-format.");
        }

        var columns = format == RecordFormat.JsonLines ? [] : inputs.CollectColumns(cancellationToken);
        var options = new RecordWriterOptions { SpreadsheetSafe = request.SpreadsheetSafe, ColumnTypes = inputs.ColumnTypes() };
        return Guarded(name, () => new ScoreOutput(name, Open(request, target, format, columns, options)));
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
        catch (Exception exception) when (IsFailure(exception))
        {
            throw Failure(_name, exception);
        }
    }

    public void Complete() => Guarded(_name, () =>
    {
        _writer.Complete();
        return this;
    });

    public void Dispose() => _writer.Dispose();

    private static RecordWriter Open(ScoreRequest request, string target, RecordFormat format, ColumnSet columns, RecordWriterOptions options)
    {
        if (request.WritesToStandardOutput)
        {
            return RecordWriter.Create(StandardOutput.Open(), format, columns, options);
        }

        TemporaryFiles.RememberFor(target);
        return RecordWriter.Create(target, format, columns, options);
    }

    private static T Guarded<T>(string name, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw Failure(name, exception);
        }
    }

    private static bool IsFailure(Exception exception) =>
        exception is UnauthorizedAccessException || exception is IOException io && !IoSentence.IsBrokenPipe(io);

    private static CommandFailureException Failure(string name, Exception exception) => new(IoSentence.ForOutput(name, exception), exception);
}
