using System.Buffers;
using System.Collections.Concurrent;

namespace SpamSense.Exports.Lines;

/// <summary>Writes one line for every line that a <see cref="JsonLineReader"/> has read, in their order: the verdict on it, or what is wrong with it.</summary>
/// <remarks>
/// A verdict is the line as <see cref="RecordWriter"/> writes it, or only the columns of <see cref="ScoreColumns"/>. What cannot be read is answered by an object with the members
/// <see cref="Error"/> and <see cref="Line"/>. Any number of threads may call an instance.
/// </remarks>
public sealed class JsonLineAnswers : IDisposable
{
    /// <summary>The member that says what is wrong with a line, in a few plain words that hold nothing of its content.</summary>
    public const string Error = "error";

    /// <summary>The member that says which line it is, counted from 1.</summary>
    public const string Line = "line";

    private readonly ConcurrentBag<JsonLineFormatter> _formatters = [];
    private readonly bool _verdictOnly;
    private readonly string? _idColumn;

    /// <summary>Decides what an answer is made of.</summary>
    /// <param name="verdictOnly">Whether the members of the line stay away.</param>
    /// <param name="idColumn">The member that is repeated where the others are not: beside a bare verdict, and where a line cannot be scored.</param>
    /// <exception cref="ArgumentException"><paramref name="idColumn"/> is a member of the answer.</exception>
    public JsonLineAnswers(bool verdictOnly = false, string? idColumn = null)
    {
        if (idColumn is not null && IsReserved(idColumn))
        {
            throw new ArgumentException($"'{idColumn}' is a member of the answer itself.", nameof(idColumn));
        }

        (_verdictOnly, _idColumn) = (verdictOnly, idColumn);
    }

    /// <summary>Whether a name can be that of an id.</summary>
    /// <param name="column">The name.</param>
    public static bool IsReserved(string column) => column is Error or Line || ScoreColumns.All.Contains(column);

    /// <summary>Writes the answers to a batch.</summary>
    /// <param name="batch">The batch, parsed.</param>
    /// <param name="classifications">The verdicts on its texts, in their order.</param>
    /// <param name="output">Gets the lines.</param>
    /// <returns>How many lines there were, and how many of them could not be read.</returns>
    /// <exception cref="ArgumentException">There are fewer verdicts than texts.</exception>
    public (long Lines, long Unreadable) Format(RecordBatch batch, ReadOnlySpan<Classification> classifications, ArrayBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(output);
        if (classifications.Length < batch.Count)
        {
            throw new ArgumentException($"There are {classifications.Length} verdicts on {batch.Count} texts.", nameof(classifications));
        }

        var formatter = _formatters.TryTake(out var free) ? free : new JsonLineFormatter(_verdictOnly, _idColumn);
        var lines = new BatchLines(batch);
        var unreadable = 0L;
        while (lines.MoveNext())
        {
            if (lines.Record is var record and >= 0)
            {
                formatter.WriteVerdict(output, batch.View(record), classifications[record]);
            }
            else
            {
                formatter.WriteError(output, lines.Bytes, lines.Reason, lines.Number);
                unreadable++;
            }
        }

        _formatters.Add(formatter);
        return (lines.Count, unreadable);
    }

    /// <summary>Gives back what writing needs.</summary>
    public void Dispose()
    {
        foreach (var formatter in _formatters)
        {
            formatter.Dispose();
        }
    }
}
