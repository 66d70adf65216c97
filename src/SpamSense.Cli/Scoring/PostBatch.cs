using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The records that are classified at once: enough to keep all cores busy, few enough to bound the memory.</summary>
internal sealed class PostBatch(SpamClassifier classifier)
{
    private const int MostRecords = 4096;

    // Records of the greatest allowed length would otherwise fill gigabytes before the count ends the batch.
    private const long MostCharacters = 4 * 1024 * 1024;

    private readonly ExportRecord[] _records = new ExportRecord[MostRecords];
    private readonly string[] _texts = new string[MostRecords];
    private readonly Classification[] _classifications = new Classification[MostRecords];
    private long _characters;

    public int Count { get; private set; }

    public bool IsFull => Count == MostRecords || _characters >= MostCharacters;

    public ExportRecord this[int index] => _records[index];

    public void Add(ExportRecord record)
    {
        _records[Count] = record;
        _texts[Count] = record.Text;
        _characters += record.Text.Length;
        Count++;
    }

    public void Clear()
    {
        Array.Clear(_records, 0, Count);
        Array.Clear(_texts, 0, Count);
        _characters = 0;
        Count = 0;
    }

    public void Classify() => classifier.Classify(_texts.AsSpan(0, Count), _classifications.AsSpan(0, Count));

    /// <summary>The verdict on a record.</summary>
    public Classification Classification(int index) => _classifications[index];
}
