using System.Buffers;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>A part of an input on its way through a run; its memory is used again for another part.</summary>
internal sealed class ScoreBlock
{
    private Classification[] _verdicts = new Classification[1024];

    public RecordBatch Batch { get; } = new();

    /// <summary>What will be written.</summary>
    public ArrayBufferWriter<byte> Formatted { get; } = new(RecordBatch.DefaultLength * 2);

    /// <summary>The place of the part among all parts of all inputs.</summary>
    public long Number { get; set; }

    /// <summary>The column that says who wrote a post, if there is one.</summary>
    public string? AuthorColumn { get; set; }

    /// <summary>How many bytes of all inputs were read to the end of this part.</summary>
    public long BytesRead { get; set; }

    /// <summary>The verdicts on the records of the batch.</summary>
    public ReadOnlySpan<Classification> Verdicts => _verdicts.AsSpan(0, Batch.Count);

    public void Classify(SpamClassifier classifier)
    {
        if (_verdicts.Length < Batch.Count)
        {
            _verdicts = new Classification[Math.Max(Batch.Count, _verdicts.Length * 2)];
        }

        classifier.ClassifyUtf8(Batch.Texts, Batch.TextOffsets, _verdicts);
    }
}
