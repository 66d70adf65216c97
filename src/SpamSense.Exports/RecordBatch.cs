using SpamSense.Exports.Batches;

namespace SpamSense.Exports;

/// <summary>Some hundred kilobytes of an export: whole records with their texts in UTF-8, in memory that is used again and again.</summary>
/// <remarks>
/// <see cref="RecordReader.ReadBatch"/> fills a batch, one after the other; <see cref="Parse"/> does the larger part of the work, on any
/// thread. Until a batch is filled again everything may be asked from any thread.
/// </remarks>
public sealed partial class RecordBatch
{
    /// <summary>The usual length of a batch in bytes: 262,144.</summary>
    public const int DefaultLength = 256 * 1024;

    internal const int MaxLength = 1 << 30;

    private readonly List<BatchRecord> _records = [];
    private readonly List<SkippedRecord> _skipped = [];

    /// <summary>The number of readable records, known when the batch is parsed.</summary>
    public int Count => _records.Count;

    /// <summary>The name of the input that the batch was filled from.</summary>
    public string Source => Content?.Source ?? "";

    /// <summary>How many bytes of the raw (compressed) input were read when the batch was full.</summary>
    public long BytesRead { get; internal set; }

    /// <summary>The texts of all records behind each other, well-formed UTF-8 except where the file is malformed.</summary>
    public ReadOnlySpan<byte> Texts => TextList.Bytes;

    /// <summary>Where each text begins in <see cref="Texts"/>, and behind them where the last one ends.</summary>
    public ReadOnlySpan<int> TextOffsets => TextList.Offsets;

    /// <summary>The records that are skipped, in the order of the file.</summary>
    public IEnumerable<UnreadableRecord> Unreadable => _skipped.Select(static skipped => skipped.Record);

    /// <summary>What holds the bytes of the batch.</summary>
    internal byte[] Buffer { get; set; } = [];

    /// <summary>How the records are made.</summary>
    internal RecordContent? Content { get; set; }

    /// <summary>The line on which <see cref="Lines"/> begin.</summary>
    internal long FirstLine { get; set; }

    /// <summary>For each of <see cref="Lines"/> the line of the input that it was made from; empty where they are lines of the input themselves.</summary>
    internal List<long> SourceLines { get; } = [];

    /// <summary>Whole lines that <see cref="Parse"/> has to look for records in; where they stand in <see cref="Buffer"/>.</summary>
    internal Range Lines { get; set; }

    /// <summary>What is wrong behind the last record, if anything is.</summary>
    internal UnreadableRecord? Ending { get; set; }

    internal FieldList Fields { get; } = new();

    internal TextList TextList { get; } = new();

    internal IReadOnlyList<SkippedRecord> Skipped => _skipped;

    /// <summary>Whether there is a record in the batch, readable or not.</summary>
    internal bool HasAny => _records.Count + _skipped.Count > 0;

    /// <summary>Finds the records and their texts.</summary>
    /// <exception cref="InvalidOperationException">The batch was never filled.</exception>
    public void Parse()
    {
        (Content ?? throw new InvalidOperationException("A batch is parsed after it was filled.")).Parse(this);
        if (Ending is { } ending)
        {
            Skip(ending);
            Ending = null;
        }
    }

    /// <summary>The text of a record in UTF-8.</summary>
    /// <param name="index">The place of the record in the batch.</param>
    public ReadOnlySpan<byte> GetText(int index) => TextList[index];

    /// <summary>The line on which a record begins, counted from 1.</summary>
    /// <param name="index">The place of the record in the batch.</param>
    public long GetLine(int index) => _records[index].Line;

    /// <summary>The value of a column, as <see cref="ExportRecord.GetValue"/> gives it.</summary>
    /// <param name="index">The place of the record in the batch.</param>
    /// <param name="column">The exact name of the column.</param>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    public string? GetValue(int index, string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return Content!.GetValue(View(index), column);
    }

    internal void Clear(RecordContent? content)
    {
        _records.Clear();
        _skipped.Clear();
        SourceLines.Clear();
        Fields.Truncate(0);
        TextList.Clear();
        (Content, Lines, Ending) = (content, default, null);
    }

    internal void Add(BatchRecord record) => _records.Add(record);

    internal void Skip(UnreadableRecord record) => _skipped.Add(new SkippedRecord(_records.Count, record));

    internal Span<BatchRecord> Records => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_records);

    internal RecordView View(int index)
    {
        var record = _records[index];
        return new RecordView(Content!, Buffer, record.Start, record.Length, FieldsOf(index), record.Traits);
    }

    internal Span<FieldRange> FieldsOf(int index)
    {
        var start = _records[index].FirstField;
        return Fields.Slice(start, (index + 1 < _records.Count ? _records[index + 1].FirstField : Fields.Count) - start);
    }
}
