namespace SpamSense.Scoring;

/// <summary>
/// The intents as frozen tables over the rows of the compiled table, so that one look-up of a symbol serves both models. Only the
/// intents of the verdict's orientation are summed: the probability of the orientation is divided among them.
/// </summary>
internal sealed class IntentTable
{
    private readonly int[] _places;
    private readonly IntentHead _relationship;
    private readonly IntentHead _monetization;

    /// <summary>Lays the weights beside the rows of a table.</summary>
    /// <exception cref="InvalidDataException">The intents know an n-gram that the table does not know.</exception>
    internal IntentTable(CompiledTable table, IntentWeights weights)
    {
        _places = new int[table.Length];
        for (var i = 0; i < weights.Ngrams.Length; i++)
        {
            var row = table.Find(weights.Ngrams[i]);
            if (row < 0 || !table[row].IsNgram)
            {
                throw new InvalidDataException("it knows n-grams that the model of the orientation does not; train both in one run.");
            }

            _places[row] = i + 1;
        }

        _relationship = new IntentHead(weights, IntentVerdict.IntentsOf(Orientation.Relationship));
        _monetization = new IntentHead(weights, IntentVerdict.IntentsOf(Orientation.Monetization));
    }

    /// <summary>Adds the intent to a verdict; one that is undecided has none.</summary>
    /// <param name="verdict">The verdict on a text.</param>
    /// <param name="rows">The rows of the text's distinct n-grams.</param>
    /// <param name="counts">How often each signal was counted.</param>
    internal Classification Judge(Classification verdict, ReadOnlySpan<int> rows, ReadOnlySpan<int> counts)
    {
        if (verdict.Orientation == Orientation.Undecided)
        {
            return verdict;
        }

        var head = verdict.Orientation == Orientation.Monetization ? _monetization : _relationship;
        var (intent, share) = head.Judge(_places, rows, counts);
        return verdict with { Intent = intent, IntentProbability = IntentVerdict.Probability(verdict.OrientationProbability, share) };
    }
}
