namespace SpamSense.Cli.Sql.Functions;

/// <summary>
/// The texts that a thread scored last, with their verdicts. A query that asks for score, orientation and intent of a text calls three functions one after
/// the other with the same texts: these are compared, which costs next to nothing beside scoring them again.
/// </summary>
internal sealed class ScoredChunk
{
    // Some thousand comments are a tenth of it. Longer texts are scored where they lie: copies of them would take much memory, on every thread.
    private const int MostBytes = 4 << 20;

    private byte[] _texts = [];
    private byte[] _nextTexts = [];
    private int[] _offsets = [0];
    private int[] _nextOffsets = [0];
    private int _count;
    private Classification[] _verdicts = [];

    /// <summary>The verdicts on texts; valid until the next call.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="classifier">What scores them, unless they are those of the last call.</param>
    /// <param name="meter">Counts what was scored, and ends it early.</param>
    public ReadOnlySpan<Classification> Score(TextVector texts, SpamClassifier classifier, QueryMeter meter)
    {
        if (_verdicts.Length < texts.Count)
        {
            _verdicts = new Classification[texts.Count];
            _nextOffsets = new int[texts.Count + 1];
        }

        if (!Gather(texts))
        {
            _count = 0;
            ScoreInPlace(texts, classifier, meter);
        }
        else if (!IsSameAsLast(texts.Count))
        {
            (_texts, _nextTexts) = (_nextTexts, _texts);
            (_offsets, _nextOffsets) = (_nextOffsets, _offsets.Length < _nextOffsets.Length ? new int[_nextOffsets.Length] : _offsets);
            _count = 0;
            classifier.ClassifyUtf8(_texts, _offsets.AsSpan(0, texts.Count + 1), _verdicts);
            _count = texts.Count;
            meter.Add(_count);
        }

        return _verdicts.AsSpan(0, texts.Count);
    }

    /// <summary>Copies texts one behind the other, or says that they are too long for that.</summary>
    private bool Gather(TextVector texts)
    {
        var length = 0L;
        for (var row = 0; row < texts.Count; row++)
        {
            length += texts[row].Length;
        }

        if (length > MostBytes)
        {
            return false;
        }

        if (_nextTexts.Length < length)
        {
            _nextTexts = new byte[Math.Min(MostBytes, length * 2)];
        }

        var end = 0;
        for (var row = 0; row < texts.Count; row++)
        {
            texts[row].CopyTo(_nextTexts.AsSpan(end));
            end += texts[row].Length;
            _nextOffsets[row + 1] = end;
        }

        return true;
    }

    private bool IsSameAsLast(int count) =>
        count == _count
        && _offsets.AsSpan(0, count + 1).SequenceEqual(_nextOffsets.AsSpan(0, count + 1))
        && _texts.AsSpan(0, _offsets[count]).SequenceEqual(_nextTexts.AsSpan(0, _offsets[count]));

    private void ScoreInPlace(TextVector texts, SpamClassifier classifier, QueryMeter meter)
    {
        for (var row = 0; row < texts.Count; row++)
        {
            meter.ThrowIfStopped();
            _verdicts[row] = classifier.ClassifyUtf8(texts[row]);
            meter.Add(1);
        }
    }
}
