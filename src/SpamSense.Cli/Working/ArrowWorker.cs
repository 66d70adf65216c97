using System.Globalization;
using Apache.Arrow.Ipc;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Working;

/// <summary>Answers every batch of the Arrow IPC stream on standard input by one on standard output, in order and at once.</summary>
internal static class ArrowWorker
{
    private const int BufferLength = 256 * 1024;

    public static WorkerResult Run(WorkerRequest request, CancellationToken cancellationToken)
    {
        var batches = 0L;
        try
        {
            return Run(request, ref batches, cancellationToken);
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

    private static WorkerResult Run(WorkerRequest request, ref long batches, CancellationToken cancellationToken)
    {
        using var input = new ArrowMessageStream(new StandardInput(cancellationToken));
        using var reader = new ArrowStreamReader(input, leaveOpen: true);

        // An engine starts workers for parts without a row, too, and some close the pipe without a word.
        if (reader.Schema is not { } schema)
        {
            return default;
        }

        var columns = new ArrowColumns(schema, request);
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = request.Threads });
        var (texts, verdicts) = (new ArrowTexts(classifier), new ArrowVerdicts());

        // Not disposed: it would write what an incomplete run left in it.
        var output = new BufferedStream(new GuardedStream(StandardOutput.Open(), StandardOutput.Name), BufferLength);
        using var answers = new ArrowAnswers(output, columns.Schema);
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

                answers.Write(columns.Answer(batch, verdicts.Columns(texts.Classify(column), column)));
                rows += batch.Length;
                batches++;
            }
        }

        answers.End();
        return new WorkerResult(rows, 0);
    }
}
