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
    private static readonly Dictionary<string, ColumnType> NoTypes = [];

    IReadOnlyList<string> Columns { get; }

    /// <summary>The values of the first records in the order of the columns, as they are written; null where there is none.</summary>
    /// <remarks>Empty where none were looked at.</remarks>
    IReadOnlyList<string?[]> FirstRows => [];

    /// <summary>The types of the columns that are no texts, where columns have types.</summary>
    IReadOnlyDictionary<string, ColumnType> ColumnTypes => NoTypes;

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
