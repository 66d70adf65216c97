using System.Buffers;
using SpamSense.Cli.Filtering;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>A part of an input on its way through a run; its memory is used again for another part.</summary>
internal sealed class ScoreBlock
{
    private Classification[] _verdicts = new Classification[1024];
    private bool[] _kept = [];
    private OriginalLabel[] _labels = [];
    private bool _isParsed;
    private bool _isCounted;

    public RecordBatch Batch { get; } = new();

    /// <summary>What will be written.</summary>
    public ArrayBufferWriter<byte> Formatted { get; } = new(RecordBatch.DefaultLength * 2);

    /// <summary>The place of the part among all parts of all inputs.</summary>
    public long Number { get; set; }

    /// <summary>The place of the input that it belongs to.</summary>
    public int InputIndex { get; set; }

    /// <summary>What the columns say of a post beside its text; <see langword="null"/> where nothing was read.</summary>
    public PostFields? Fields { get; set; }

    /// <summary>Why the input cannot be read from here on; then there are no records.</summary>
    public string? Failure { get; set; }

    /// <summary>How many bytes of all inputs were read to the end of this part.</summary>
    public long BytesRead { get; set; }

    /// <summary>How many records were read, before any was left out.</summary>
    public int ReadCount { get; private set; }

    /// <summary>The same with those that could not be read.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The verdicts on the records of the batch.</summary>
    public ReadOnlySpan<Classification> Verdicts => _verdicts.AsSpan(0, Batch.Count);

    /// <summary>What had been decided about the records of the batch; empty where the export does not say.</summary>
    public ReadOnlySpan<OriginalLabel> Labels => Fields is { HasLabels: true } ? _labels.AsSpan(0, Batch.Count) : [];

    /// <summary>Begins to be a part of an input.</summary>
    public void Begin(int inputIndex, PostFields? fields, string? failure)
    {
        (InputIndex, Fields, Failure) = (inputIndex, fields, failure);
        (ReadCount, TotalCount, _isParsed, _isCounted) = (0, 0, false, false);
    }

    /// <summary>Begins to be a part whose records are known, and were counted before.</summary>
    public void BeginParsed(PostFields fields)
    {
        Begin(inputIndex: 0, fields, failure: null);
        _isCounted = _isParsed = true;
    }

    /// <summary>Finds the records, unless it is done already.</summary>
    public void Parse()
    {
        if (!_isParsed)
        {
            Batch.Parse();
            _isParsed = true;
        }

        (ReadCount, TotalCount) = _isCounted ? (0, 0) : (Batch.Count, Batch.TotalCount);
    }

    public void Classify(SpamClassifier classifier)
    {
        if (_verdicts.Length < Batch.Count)
        {
            _verdicts = new Classification[Math.Max(Batch.Count, _verdicts.Length * 2)];
        }

        classifier.ClassifyUtf8(Batch.Texts, Batch.TextOffsets, _verdicts);
    }

    /// <summary>Leaves out the records that a filter does not let through, as far as it does not ask for the verdict.</summary>
    public void KeepRecords(RecordFilter filter)
    {
        var kept = Kept();
        filter.TestRecords(Batch, kept);
        Batch.Keep(kept);
    }

    /// <summary>Leaves out the records that a filter does not let through because of their verdicts.</summary>
    public void KeepVerdicts(RecordFilter filter)
    {
        var kept = Kept();
        filter.TestVerdicts(Batch, Verdicts, kept);
        var count = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                _verdicts[count++] = _verdicts[i];
            }
        }

        Batch.Keep(kept);
    }

    /// <summary>Looks up what had been decided.</summary>
    public void ReadLabels()
    {
        if (Fields is not { HasLabels: true } fields)
        {
            return;
        }

        _labels = _labels.Length < Batch.Count ? new OriginalLabel[Batch.Count] : _labels;
        for (var i = 0; i < Batch.Count; i++)
        {
            _labels[i] = fields.GetLabel(Batch, i);
        }
    }

    private Span<bool> Kept()
    {
        _kept = _kept.Length < Batch.Count ? new bool[Batch.Count] : _kept;
        return _kept.AsSpan(0, Batch.Count);
    }
}
