using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// The sums of the weights of a text's distinct n-grams, and of each of its sentences, from one look at each n-gram: what a sentence and
/// the whole add is the weight of an n-gram that they do not hold yet, in the order in which the classifier sums, so that the last bit is the same.
/// </summary>
internal sealed class TreeSums(CompiledTable table)
{
    private readonly RowNumbers _numbers = new();
    private readonly RecordBuffer<NumberedNgram> _ngrams = new();
    private readonly PartialSum _whole = new();
    private readonly PartialSum _sentence = new();
    private readonly PartialSum _own = new();
    private int _sentenceNumber;
    private bool _hasSentences;
    private bool _isOwn;

    /// <summary>The sum over the whole text so far.</summary>
    internal PartialSum Whole => _whole;

    /// <summary>The sum over the current sentence so far.</summary>
    internal PartialSum Sentence => _hasSentences ? _sentence : _whole;

    /// <summary>The sum over the sentences so far that are the author's own, in a text with others.</summary>
    internal PartialSum Own => _own;

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

    /// <summary>Takes the n-gram of a row; -1 is none.</summary>
    /// <returns>The signals of the row.</returns>
    internal SignalMask Take(int row)
    {
        if (row < 0)
        {
            return default;
        }

        ref readonly var entry = ref table[row];
        if (entry.IsNgram)
        {
            TakeNgram(row, entry.Weight);
        }

        return entry.MaskIndex == 0 ? default : table.MaskAt(entry.MaskIndex);
    }

    private void TakeNgram(int row, float weight)
    {
        var number = _numbers.NumberOf(row);
        if (number == _ngrams.Count)
        {
            _ngrams.Add(default);
            _whole.Add(row, weight);
        }

        if (!_hasSentences)
        {
            return;
        }

        ref var ngram = ref _ngrams[number];
        if (ngram.LastSentence != _sentenceNumber)
        {
            ngram.LastSentence = _sentenceNumber;
            _sentence.Add(row, weight);
        }

        if (_isOwn && !ngram.IsOwn)
        {
            ngram.IsOwn = true;
            _own.Add(row, weight);
        }
    }
}
