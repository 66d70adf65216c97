using SpamSense.Exports.Batches;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports;

/// <summary>Reads the records of one format from content that <see cref="RecordReader"/> has opened. A new format is a new one of these.</summary>
/// <remarks>
/// Reading is done by one thread at a time and should do as little as it can: it finds where a batch must end, so that every record is whole.
/// What is in the batch is the task of its <see cref="RecordContent"/>, on any thread.
/// </remarks>
internal interface IRecordReader
{
    IReadOnlyList<string> Columns { get; }

    string TextColumn { get; }

    RecordContent Content { get; }

    /// <summary>What a platform means by the columns; null where they mean what they are called.</summary>
    TableDialect? Dialect { get; }

    /// <summary>Fills a batch that is empty.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="wanted">How many bytes to read before the batch is left with what it has; it may have more, of a long record.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there may be something in it: false at the end of the input.</returns>
    bool Read(RecordBatch batch, int wanted, CancellationToken cancellationToken);
}
