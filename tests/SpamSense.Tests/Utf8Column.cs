namespace SpamSense.Tests;

/// <summary>Texts in UTF-8 one behind the other, as a batch takes them.</summary>
internal sealed class Utf8Column
{
    private readonly byte[] _bytes;
    private readonly int[] _offsets;
    private readonly Classification[] _results;

    internal Utf8Column(IReadOnlyCollection<byte[]> texts)
    {
        _bytes = [.. texts.SelectMany(text => text)];
        _offsets = new int[texts.Count + 1];
        _results = new Classification[texts.Count];
        foreach (var (i, text) in texts.Index())
        {
            _offsets[i + 1] = _offsets[i] + text.Length;
        }
    }

    internal Classification[] Classify(SpamClassifier classifier)
    {
        classifier.ClassifyUtf8(_bytes, _offsets, _results);
        return _results;
    }
}
