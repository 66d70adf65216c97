namespace SpamSense.Scoring;

/// <summary>Everything that the judgement consists of.</summary>
internal sealed record LinearWeights
{
    /// <summary>The weight of every n-gram that the model knows, by its name (<see cref="Content.SymbolHash"/>).</summary>
    internal required IReadOnlyDictionary<ulong, float> Ngrams { get; init; }

    /// <summary>The weight of every signal, for log(1 + count).</summary>
    internal required float[] Signals { get; init; }

    /// <summary>The length that the vector of n-grams is brought to.</summary>
    internal required float NgramScale { get; init; }

    internal required float Bias { get; init; }

    internal required Calibration Calibration { get; init; }
}
