namespace SpamSense.Scoring;

/// <summary>Everything that the judgement consists of.</summary>
internal sealed record LinearWeights
{
    /// <summary>The names (<see cref="Content.SymbolHash"/>) of the n-grams that the model knows, in the order of its vocabulary; no two are the same.</summary>
    internal required ulong[] Ngrams { get; init; }

    /// <summary>The weight of each n-gram, in the same order.</summary>
    internal required float[] NgramWeights { get; init; }

    /// <summary>The weight of every signal, for log(1 + count).</summary>
    internal required float[] Signals { get; init; }

    /// <summary>The length that the vector of n-grams is brought to.</summary>
    internal required float NgramScale { get; init; }

    internal required float Bias { get; init; }

    internal required Calibration Calibration { get; init; }
}
