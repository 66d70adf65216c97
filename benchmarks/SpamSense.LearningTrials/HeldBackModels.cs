using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training;
using SpamSense.Training.Data;

namespace SpamSense.LearningTrials;

/// <summary>
/// Classifiers that have not seen what they are tried on: trained as the shipped model is, without some sources and their relatives. Kept in a
/// folder, as training takes minutes.
/// </summary>
internal sealed class HeldBackModels(IReadOnlyList<LabelledPost> posts, string folder)
{
    private readonly TrainingOptions _options = new();
    private readonly Calibration _calibration = FrozenFile.Open(EmbeddedModel.ReadFrozen(), "the model in the SpamSense assembly").Orientation.Calibration;

    /// <summary>The classifier that has not seen a family of sources.</summary>
    /// <remarks>Its calibration, two numbers, is that of the shipped model: fitted on posts of all sources, each judged by a model that had not seen it.</remarks>
    internal SpamClassifier Without(SourceFamily family)
    {
        if (family.Sources.Length == 0)
        {
            return SpamClassifier.Default;
        }

        var path = Path.Combine(folder, $"without-{family.Name}.frozen");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var fresh = new ModelWeights(Train(family.Sources), null, null);
            File.WriteAllBytes(path, FrozenWriter.Write(fresh, new FrozenOrigin(Featurizer.Sha256, new string('0', 64), null, null)));
        }

        var weights = FrozenFile.Open(File.ReadAllBytes(path), path);
        var manifest = new ModelManifest { Sha256 = "", FeaturizerSha256 = Featurizer.Sha256 };
        var scoring = new ScoringModel(
            weights with { Orientation = weights.Orientation with { Calibration = _calibration } },
            () => manifest,
            () => throw new InvalidDataException("A model of a trial has no ML.NET file."));
        return new SpamClassifier(scoring, new SpamClassifierOptions());
    }

    private LinearWeights Train(IReadOnlyList<string> sources)
    {
        var kept = TrainingPosts.Choose(posts.Where(post => !sources.Contains(post.Source)), _options);
        var rows = TrainingRows.Of(kept, _options, CancellationToken.None);
        var context = new MLContext(_options.Seed);
        var trainer = new PipelineTrainer(context, _options);
        var model = trainer.Calibrate(trainer.Fit(rows, Vocabulary.Select(rows, _options.MinSources)), new Calibration(-1, 0));
        var schema = trainer.Load([new TrainingRow { Signals = new float[SignalLexicon.Default.Count] }]).Schema;
        return MlNetModel.Of(context, model, schema).Weights.Orientation;
    }
}
