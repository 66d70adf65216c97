namespace SpamSense.Scoring;

/// <summary>How the two models' probabilities become an intent, where ML.NET computed them.</summary>
internal static class IntentVerdict
{
    /// <summary>The intents of an orientation as a range of all fourteen.</summary>
    internal static Range IntentsOf(Orientation orientation) => orientation == Orientation.Monetization
        ? ModelShape.RelationshipIntentCount..
        : ..ModelShape.RelationshipIntentCount;

    /// <summary>The most likely intent of the verdict's orientation, and its probability; nothing where the verdict is undecided.</summary>
    /// <param name="scores">The probabilities of the fourteen intents, by the model of the intents alone.</param>
    /// <param name="verdict">The verdict on the orientation.</param>
    internal static Classification Of(ReadOnlySpan<float> scores, Classification verdict)
    {
        if (verdict.Orientation == Orientation.Undecided)
        {
            return verdict;
        }

        var intents = IntentsOf(verdict.Orientation);
        var first = intents.Start.Value;
        scores = scores[intents];
        var (best, sum) = (0, 0d);
        for (var i = 0; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
            sum += scores[i];
        }

        // A text that speaks for the other orientation beyond the range of a float leaves nothing to divide.
        var share = sum > 0 ? scores[best] / sum : 1.0 / scores.Length;
        return verdict with { Intent = (Intent)(first + best + 1), IntentProbability = Probability(verdict.OrientationProbability, share) };
    }

    /// <summary>The probability of an intent, rounded.</summary>
    /// <param name="orientation">The probability of its orientation.</param>
    /// <param name="share">Its own among those of the orientation.</param>
    internal static float Probability(double orientation, double share) => RoundedProbability.Of(orientation * share);
}
