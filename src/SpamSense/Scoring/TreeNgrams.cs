using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// The distinct n-grams of a text, and of each of its sentences, from one look at each n-gram: a sentence and the whole take those that they do not hold
/// yet, in the order in which the classifier takes them, so that the last bit of a sum is the same.
/// </summary>
internal sealed class TreeNgrams
{
    private readonly RowNumbers _numbers = new();
    private readonly RecordBuffer<NumberedNgram> _ngrams = new();
    private readonly RecordBuffer<int> _whole = new();
    private readonly RecordBuffer<int> _sentence = new();
    private readonly RecordBuffer<int> _own = new();
    private int _sentenceNumber;
    private bool _hasSentences;
    private bool _isOwn;

    /// <summary>The rows of the n-grams of the whole text so far.</summary>
    internal ReadOnlySpan<int> Whole => _whole.Items;

    /// <summary>Those of the current sentence so far.</summary>
    internal ReadOnlySpan<int> Sentence => _hasSentences ? _sentence.Items : _whole.Items;

    /// <summary>Those of the sentences so far that are the author's own, in a text with others.</summary>
    internal ReadOnlySpan<int> Own => _own.Items;

    /// <summary>Forgets the last text.</summary>
    /// <param name="hasSentences">Whether the next one has several sentences; one alone is the whole text.</param>
    internal void Begin(bool hasSentences)
    {
        _hasSentences = hasSentences;
        _numbers.Clear();
        _ngrams.Clear();
        _whole.Clear();
        _own.Clear();
        _sentenceNumber = 0;
    }

    /// <summary>Goes to the next sentence.</summary>
    /// <param name="isOwn">Whether its n-grams are summed as the author's own beside those of others.</param>
    internal void BeginSentence(bool isOwn)
    {
        _sentence.Clear();
        _sentenceNumber++;
        _isOwn = isOwn;
    }

    /// <summary>Takes the n-gram of a row; a row of none is passed over.</summary>
    internal void Take(TableRow found)
    {
        if (found.IsNgram == 0)
        {
            return;
        }

        var row = found.Index;
        var number = _numbers.NumberOf(row);
        if (number == _ngrams.Count)
        {
            _ngrams.Add(default);
            _whole.Add(row);
        }

        if (!_hasSentences)
        {
            return;
        }

        ref var ngram = ref _ngrams[number];
        if (ngram.LastSentence != _sentenceNumber)
        {
            ngram.LastSentence = _sentenceNumber;
            _sentence.Add(row);
        }

        if (_isOwn && !ngram.IsOwn)
        {
            ngram.IsOwn = true;
            _own.Add(row);
        }
    }
}
