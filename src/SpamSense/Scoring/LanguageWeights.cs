namespace SpamSense.Scoring;

/// <summary>Everything that the judgement on the language consists of: log-odds that the text is in a language that the model does not know.</summary>
internal sealed record LanguageWeights
{
    /// <summary>The weights of an identifier that knows nothing, and so leaves every text to the model.</summary>
    internal static LanguageWeights None { get; } = new() { Words = new Dictionary<ulong, float>(), Bias = 0, Word = 0, OtherScript = 0, Capital = 0 };

    /// <summary>What a word of the vocabulary adds to <see cref="Word"/>, by its name (<see cref="Content.SymbolHash"/>).</summary>
    internal required IReadOnlyDictionary<ulong, float> Words { get; init; }

    /// <summary>What holds before any word is read.</summary>
    internal required float Bias { get; init; }

    /// <summary>What any word adds.</summary>
    internal required float Word { get; init; }

    /// <summary>What a letter of another script adds to the word that it stands in.</summary>
    internal required float OtherScript { get; init; }

    /// <summary>What a capital adds to the word that it stands in.</summary>
    internal required float Capital { get; init; }
}
