using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training;
using SpamSense.Training.Data;

namespace SpamSense.LearningTrials;

/// <summary>
/// Classifiers that have not seen what they are tried on: trained as the shipped model is, without some sources and their relatives. Kept in a
/// folder, as training takes minutes.
/// </summary>
internal sealed class HeldBackModels(IReadOnlyList<LabelledPost> posts, TrainingOptions options, string folder, Calibration calibration)
{
    /// <summary>The classifier that has not seen a group of sources.</summary>
    /// <remarks>Its calibration, two numbers, is that of the shipped model: fitted on posts of all sources, each judged by a model that had not seen it.</remarks>
    internal SpamClassifier Without(string name, IReadOnlyList<string> sources)
    {
        var path = Path.Combine(folder, $"without-{name}-{options.MaxPostsPerSource}.frozen");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var fresh = new ModelWeights(Train(sources), null, null);
            File.WriteAllBytes(path, FrozenWriter.Write(fresh, new FrozenOrigin(Featurizer.Sha256, new string('0', 64), null, null)));
        }

        var weights = FrozenFile.Open(File.ReadAllBytes(path), path);
        var manifest = new ModelManifest { Sha256 = "", FeaturizerSha256 = Featurizer.Sha256 };
        var scoring = new ScoringModel(
            weights with { Orientation = weights.Orientation with { Calibration = calibration } },
            () => manifest,
            () => throw new InvalidDataException("A model of a trial has no ML.NET file."));
        return new SpamClassifier(scoring, new SpamClassifierOptions());
    }

    private LinearWeights Train(IReadOnlyList<string> sources)
    {
        var kept = TrainingPosts.Choose(posts.Where(post => !sources.Contains(post.Source)), options);
        var rows = TrainingRows.Of(kept, options, CancellationToken.None);
        var context = new MLContext(options.Seed);
        var trainer = new PipelineTrainer(context, options);
        var model = trainer.Calibrate(trainer.Fit(rows, Vocabulary.Select(rows, options.MinSources)), new Calibration(-1, 0));
        var schema = trainer.Load([new TrainingRow { Signals = new float[SignalLexicon.Default.Count] }]).Schema;
        return MlNetModel.Of(context, model, schema).Weights.Orientation;
    }
}
