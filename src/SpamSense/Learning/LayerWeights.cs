namespace SpamSense.Learning;

/// <summary>The linear part of a layer: weights, and how much of what they were is left of them by now. A value: who learns gets a new one.</summary>
/// <param name="Table">The weights before decay.</param>
/// <param name="Decay">What all of them are multiplied by.</param>
/// <param name="Newest">When the newest correction was made.</param>
/// <param name="Rule">How it learns.</param>
internal sealed record LayerWeights(WeightTable Table, double Decay, DateTimeOffset Newest, LearningRule Rule)
{
    // Numbers that are not scaled in time grow beyond what a float keeps apart.
    private const double SmallestDecay = 1e-6;

    internal LayerWeights(LearningRule rule)
        : this(new WeightTable(), 1, DateTimeOffset.MinValue, rule)
    {
    }

    internal LayerWeights Copy() => this with { Table = Table.Copy() };

    /// <summary>What is added to the log-odds of a post.</summary>
    internal double ShiftOf(PostFeatures features)
    {
        var names = features.Names;
        var ngrams = 0d;
        foreach (var name in names[..features.NgramCount])
        {
            ngrams += Table.Find(name).Weight;
        }

        var places = 0d;
        foreach (var name in names[features.NgramCount..])
        {
            places += Table.Find(name).Weight;
        }

        var sum = (ngrams * NgramValue(features)) + (places * Rule.PlaceValue);
        return Math.Clamp(sum * Decay, -Rule.Bound, Rule.Bound);
    }

    /// <summary>Learns from a correction.</summary>
    /// <param name="features">The features of the post; the table of these weights is changed.</param>
    /// <param name="logOdds">The log-odds of monetization by the shared model; 0 where it has no opinion.</param>
    /// <param name="label">What the post is.</param>
    /// <param name="time">When that was said.</param>
    internal LayerWeights Learn(PostFeatures features, double logOdds, Orientation label, DateTimeOffset time)
    {
        // In UTC, as the last days that there are have no room for an offset.
        var aged = time > Newest ? Age(time.ToUniversalTime()) : this;
        return aged.Update(features, logOdds, label, Left(aged.Rule, (aged.Newest - time).Days));
    }

    private LayerWeights Age(DateTimeOffset time)
    {
        if (Newest == DateTimeOffset.MinValue)
        {
            return this with { Newest = time };
        }

        // Whole days, and what is left of one waits for the next correction.
        var days = (time - Newest).Days;
        if (days == 0)
        {
            return this;
        }

        var decay = Decay * Left(Rule, days);
        var newest = Newest.AddDays(days);
        if (decay >= SmallestDecay)
        {
            return this with { Decay = decay, Newest = newest };
        }

        Table.Scale(decay);
        return this with { Decay = 1, Newest = newest };
    }

    private LayerWeights Update(PostFeatures features, double logOdds, Orientation label, double strength)
    {
        var (side, margin, largest) = label == Orientation.Monetization ? (1, Rule.RejectionMargin, Rule.RejectionStep) : (-1, Rule.ApprovalMargin, Rule.ApprovalStep);
        var missing = Math.Min(margin - (side * (logOdds + ShiftOf(features))), largest);
        if (missing <= 0)
        {
            return this;
        }

        var step = side * strength * missing / (Uncertainty(features) + Rule.Caution);
        var names = features.Names;
        for (var i = 0; i < names.Length; i++)
        {
            var learned = Learn(Table.Find(names[i]), i < features.NgramCount ? NgramValue(features) : Rule.PlaceValue, step, strength);
            Table.Set(names[i], learned.Weight, learned.Evidence);
        }

        return this;
    }

    private WeightSlot Learn(WeightSlot slot, double value, double step, double strength)
    {
        var weight = (slot.Weight * Decay) + (step * value / Precision(slot));
        var evidence = (slot.Evidence * Decay) + (strength * value * value / Rule.Caution);
        return new WeightSlot(slot.Key, (float)(Math.Clamp(weight, -Rule.WeightBound, Rule.WeightBound) / Decay), (float)(evidence / Decay));
    }

    /// <summary>How much the weights of a post's features may still move.</summary>
    private double Uncertainty(PostFeatures features)
    {
        var names = features.Names;
        var ngrams = 0d;
        foreach (var name in names[..features.NgramCount])
        {
            ngrams += 1 / Precision(Table.Find(name));
        }

        var places = 0d;
        foreach (var name in names[features.NgramCount..])
        {
            places += 1 / Precision(Table.Find(name));
        }

        var ngram = NgramValue(features);
        return (ngrams * ngram * ngram) + (places * Rule.PlaceValue * Rule.PlaceValue);
    }

    private double Precision(WeightSlot slot) => 1 + (slot.Evidence * Decay);

    /// <summary>What is left of what was learned some days ago.</summary>
    private static double Left(LearningRule rule, int days) => Math.Pow(0.5, Math.Max(days, 0) / (double)rule.HalfLifeDays);

    /// <summary>The words and pairs of a post have a length of 1 together, however many they are.</summary>
    private static double NgramValue(PostFeatures features) => features.NgramCount == 0 ? 0 : 1 / Math.Sqrt(features.NgramCount);
}
