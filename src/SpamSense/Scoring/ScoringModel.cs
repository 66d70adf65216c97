namespace SpamSense.Scoring;

/// <summary>
/// A model as classifiers share it: frozen tables, and ML.NET's view of the same model for who asks for it. ML.NET is not even loaded before.
/// </summary>
internal sealed class ScoringModel
{
    private readonly Lazy<IntentTable?> _intents;
    private readonly Lazy<ModelManifest> _manifest;
    private readonly Lazy<MlNetModel> _mlNet;

    /// <param name="weights">What the tables are built of.</param>
    /// <param name="manifest">Where the model comes from.</param>
    /// <param name="mlNet">Opens the model with ML.NET.</param>
    internal ScoringModel(ModelWeights weights, Func<ModelManifest> manifest, Func<MlNetModel> mlNet)
    {
        Compiled = new CompiledModel(weights.Orientation, weights.Languages ?? LanguageWeights.None);
        var intents = weights.Intents;
        _intents = new Lazy<IntentTable?>(() => intents is null ? null : new IntentTable(Compiled.Table, intents));
        _manifest = new Lazy<ModelManifest>(manifest);

        // What fails is tried again: a file may be there the next time.
        _mlNet = new Lazy<MlNetModel>(mlNet, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The orientation and the languages as frozen tables.</summary>
    internal CompiledModel Compiled { get; }

    /// <summary>The intents as frozen tables beside those; <see langword="null"/> where they are unknown.</summary>
    internal IntentTable? Intents => _intents.Value;

    internal ModelManifest Manifest => _manifest.Value;

    /// <summary>The model as ML.NET sees it.</summary>
    /// <exception cref="InvalidDataException">The model file is not the manifest's, or no model of ours.</exception>
    /// <exception cref="IOException">The model file cannot be read.</exception>
    internal MlNetModel MlNet => _mlNet.Value;

    /// <summary>Opens the frozen file where the manifest names one, else the files that ML.NET wrote.</summary>
    /// <param name="files">The files.</param>
    /// <param name="manifest">What they must be.</param>
    /// <param name="withIntents">Whether the intents are wanted.</param>
    /// <exception cref="InvalidDataException">A file is not the manifest's, or no model of ours.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    internal static ScoringModel Open(ModelFiles files, ModelManifest manifest, bool withIntents)
    {
        if (manifest.FrozenSha256 is null)
        {
            var mlNet = MlNetModel.Load(files, manifest, withIntents);
            return new ScoringModel(mlNet.Weights, () => manifest, () => mlNet);
        }

        var weights = FrozenFile.Open(files.ReadBeside(FrozenFile.Name), manifest, FrozenFile.Name);
        return new ScoringModel(weights, () => manifest, () => MlNetModel.Load(files, manifest, withIntents));
    }
}
