namespace SpamSense.Training.Evaluation;

/// <summary>Posts sorted once by probability, so that the measures of each resample take one pass.</summary>
internal sealed class RankedPosts
{
    private readonly int[] _places;
    private readonly bool[] _isMonetization;
    private readonly bool[] _isCalled;
    private readonly double[] _probabilities;
    private readonly double[] _weights;

    /// <param name="posts">All posts of the evaluation.</param>
    /// <param name="places">Where those that are measured together stand among them.</param>
    /// <param name="threshold">The probability from which a post counts as found.</param>
    /// <param name="weights">What a post weighs in the area.</param>
    internal RankedPosts(IReadOnlyList<JudgedPost> posts, IEnumerable<int> places, double threshold, Func<int, double> weights)
    {
        _places = [.. places.OrderBy(place => posts[place].Probability)];
        _isMonetization = [.. _places.Select(place => posts[place].IsMonetization)];
        _probabilities = [.. _places.Select(place => posts[place].Probability)];
        _isCalled = [.. _places.Select(place => posts[place].IsCalledMonetization(threshold))];
        _weights = [.. _places.Select(weights)];
    }

    /// <summary>Both recalls and the area under the curve; NaN where a label is missing.</summary>
    /// <param name="counts">How often each post was drawn, by its place among all.</param>
    internal (double Kept, double Found, double Area) Measure(ReadOnlySpan<int> counts)
    {
        long relationship = 0, monetization = 0, kept = 0, found = 0;
        double below = 0, positives = 0, wins = 0;
        for (var start = 0; start < _places.Length;)
        {
            double tiedPositive = 0, tiedNegative = 0;
            var probability = _probabilities[start];
            for (; start < _places.Length && _probabilities[start] == probability; start++)
            {
                var count = counts[_places[start]];
                if (_isMonetization[start])
                {
                    monetization += count;
                    found += _isCalled[start] ? count : 0;
                    tiedPositive += count * _weights[start];
                }
                else
                {
                    relationship += count;
                    kept += _isCalled[start] ? 0 : count;
                    tiedNegative += count * _weights[start];
                }
            }

            wins += tiedPositive * (below + (tiedNegative / 2));
            below += tiedNegative;
            positives += tiedPositive;
        }

        return (kept / (double)relationship, found / (double)monetization, wins / (below * positives));
    }
}
