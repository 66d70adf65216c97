using System.Globalization;
using Apache.Arrow.Ipc;

namespace SpamSense.Cli.Working;

/// <summary>Answers every batch of the Arrow IPC stream on standard input by one on standard output, in order and at once.</summary>
internal static class ArrowWorker
{
    private const int BufferLength = 256 * 1024;

    // As many verdicts as a few hundred megabytes hold.
    private const int MaxRows = 16 * 1024 * 1024;

    /// <summary>Answers a stream to its end.</summary>
    /// <param name="request">How.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="CommandFailureException">The stream cannot be read; what came before is answered.</exception>
    public static WorkerResult Run(WorkerRequest request, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var batches = 0L;
        try
        {
            return Run(request, input, output, ref batches, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or CommandFailureException or Exports.ExportFormatException or IOException))
        {
            // What the library throws has many types and none of its own, and its messages may quote what they should not.
            throw new CommandFailureException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The Arrow stream on standard input cannot be read behind batch {batches}: it is damaged, compressed, or has a type of column that is not known here."),
                exception);
        }
    }

    private static WorkerResult Run(WorkerRequest request, Stream input, Stream output, ref long batches, CancellationToken cancellationToken)
    {
        using var messages = new ArrowMessageStream(input);
        using var reader = new ArrowStreamReader(messages, leaveOpen: true);

        // An engine starts workers for parts without a row, too, and some close the pipe without a word.
        if (reader.Schema is not { } schema)
        {
            return default;
        }

        var columns = new ArrowColumns(schema, request);
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = request.Threads });
        var (texts, verdicts) = (new ArrowTexts(classifier), new ArrowVerdicts());

        // Not disposed: it would write what an incomplete run left in it.
        var buffered = new BufferedStream(output, BufferLength);
        using var answers = new ArrowAnswers(buffered, columns.Schema);
        var rows = 0L;
        while (reader.ReadNextRecordBatch() is { } batch)
        {
            using (batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var column = batch.Column(columns.TextIndex);
                if (column.Length != batch.Length)
                {
                    throw new InvalidDataException();
                }

                if (batch.Length > MaxRows)
                {
                    throw new CommandFailureException(string.Create(
                        CultureInfo.InvariantCulture, $"A batch of the Arrow stream on standard input has more than {MaxRows:N0} rows; send fewer at a time."));
                }

                answers.Write(columns.Answer(batch, verdicts.Columns(texts.Classify(column), column)));
                rows += batch.Length;
                batches++;
            }
        }

        answers.End();
        return new WorkerResult(rows, 0);
    }
}
