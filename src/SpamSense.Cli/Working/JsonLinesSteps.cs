using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Exports;
using SpamSense.Exports.Lines;

namespace SpamSense.Cli.Working;

/// <summary>From the lines that have arrived to the lines that answer them.</summary>
internal sealed class JsonLinesSteps(
    JsonLineReader reader, SpamClassifier classifier, JsonLineAnswers answers, Stream output, CancellationToken cancellationToken) : IBlockSteps
{
    private long _answers;
    private long _errors;

    /// <summary>What was answered, known when everything is delivered.</summary>
    public WorkerResult Result => new(Volatile.Read(ref _answers), Volatile.Read(ref _errors));

    /// <summary>Why the input could not be read to its end, if so. What came before is answered first.</summary>
    public Exception? Failure { get; private set; }

    public bool Read(ScoreBlock block, StageClock clock)
    {
        try
        {
            return reader.ReadBatch(block.Batch, cancellationToken);
        }
        catch (ExportFormatException exception)
        {
            Failure = exception;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure = new CommandFailureException(IoSentence.ForInput(StandardInput.Name, exception), exception);
        }

        return false;
    }

    public void Work(ScoreBlock block, StageClock clock)
    {
        block.Batch.Parse();
        block.Classify(classifier);
        block.Formatted.ResetWrittenCount();
        var (lines, unreadable) = answers.Format(block.Batch, block.Verdicts, block.Formatted);
        Interlocked.Add(ref _answers, lines);
        Interlocked.Add(ref _errors, unreadable);
    }

    // Nothing is held back: whoever waits for the answer to the last line gets it, and many lines at once are one write anyway.
    public void Deliver(ScoreBlock block, StageClock clock)
    {
        cancellationToken.ThrowIfCancellationRequested();
        output.Write(block.Formatted.WrittenSpan);
    }
}
