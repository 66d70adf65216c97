namespace SpamSense.Scoring;

/// <summary>Everything that the judgement on the language consists of: log-odds that the text is in a language that the model does not know.</summary>
internal sealed record LanguageWeights
{
    /// <summary>The weights of an identifier that knows nothing, and so leaves every text to the model.</summary>
    internal static LanguageWeights None { get; } = new() { Words = [], WordWeights = [], Bias = 0, Word = 0, OtherScript = 0, Capital = 0 };

    /// <summary>The names (<see cref="Content.SymbolHash"/>) of the words of the vocabulary, in its order; no two are the same.</summary>
    internal required ulong[] Words { get; init; }

    /// <summary>What each of them adds to <see cref="Word"/>, in the same order.</summary>
    internal required float[] WordWeights { get; init; }

    /// <summary>What holds before any word is read.</summary>
    internal required float Bias { get; init; }

    /// <summary>What any word adds.</summary>
    internal required float Word { get; init; }

    /// <summary>What a letter of another script adds to the word that it stands in.</summary>
    internal required float OtherScript { get; init; }

    /// <summary>What a capital adds to the word that it stands in.</summary>
    internal required float Capital { get; init; }
}
