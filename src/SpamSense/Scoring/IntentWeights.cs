namespace SpamSense.Scoring;

/// <summary>What intents are judged by. The order of every array is that of <see cref="Intent"/>, from <see cref="Intent.Conversation"/> on.</summary>
internal sealed record IntentWeights
{
    /// <summary>The names of the n-grams that the intents know.</summary>
    internal required ulong[] Ngrams { get; init; }

    /// <summary>For each intent the weight of every n-gram.</summary>
    internal required float[][] NgramWeights { get; init; }

    /// <summary>For each intent the weight of every signal, for log(1 + count).</summary>
    internal required float[][] SignalWeights { get; init; }

    /// <summary>The bias of each intent.</summary>
    internal required float[] Biases { get; init; }
}
