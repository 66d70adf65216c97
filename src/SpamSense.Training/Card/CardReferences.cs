namespace SpamSense.Training.Card;

/// <summary>What a card sets beside the model: the first model, what scikit-learn makes of the same folds, and where the data come from.</summary>
public sealed class CardReferences
{
    /// <summary>The file with the figures of the first model, in the model's folder.</summary>
    public const string FirstModelName = "first-model.json";

    /// <summary>The file that says of each source where it comes from, in the model's folder.</summary>
    public const string SourcesName = "sources.json";

    /// <summary>The file with the figures of scikit-learn, beside the model's folder.</summary>
    public const string BaselineName = "benchmarks/results/leave-one-source-out-sklearn.json";

    /// <summary>The file with the figures of scikit-learn, trained on our corpus as well, beside the model's folder.</summary>
    public const string CorpusBaselineName = "benchmarks/results/leave-one-source-out-sklearn-with-corpus.json";

    private CardReferences(
        ReferenceFigures? first, ReferenceFigures? baseline, ReferenceFigures? corpusBaseline, IReadOnlyDictionary<string, SourceFacts> sources)
    {
        First = first;
        Baseline = baseline;
        CorpusBaseline = corpusBaseline;
        Sources = sources;
    }

    /// <summary>Nothing.</summary>
    public static CardReferences None { get; } = new(null, null, null, new Dictionary<string, SourceFacts>());

    internal ReferenceFigures? First { get; }

    internal ReferenceFigures? Baseline { get; }

    internal ReferenceFigures? CorpusBaseline { get; }

    internal IReadOnlyDictionary<string, SourceFacts> Sources { get; }

    /// <summary>Reads those of the files that are there.</summary>
    /// <param name="folder">The folder of the model.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">A file holds something else; the message names it.</exception>
    public static CardReferences Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new CardReferences(
            ReferenceFigures.Load(Path.Combine(folder, FirstModelName)),
            ReferenceFigures.Load(Path.Combine(folder, "..", BaselineName)),
            ReferenceFigures.Load(Path.Combine(folder, "..", CorpusBaselineName)),
            SourceFacts.Load(Path.Combine(folder, SourcesName)));
    }
}
