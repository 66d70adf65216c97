using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using SpamSense.Scoring;

namespace SpamSense.Training.Intents;

/// <summary>
/// Fits the intents' pipeline: the features of the orientation's over fewer n-grams, and then a multiclass logistic regression by L-BFGS
/// on one thread.
/// </summary>
internal sealed class IntentTrainer(TrainingOptions options)
{
    private const string Key = "IntentKey";
    private const string ScoreColumn = "Score";
    private const string LabelColumn = "PredictedLabel";

    private static readonly SchemaDefinition SampleSchema = FeatureRow.Schema<IntentSample>();
    private static readonly SchemaDefinition FeatureSchema = FeatureRow.Schema<FeatureRow>();

    private readonly MLContext _context = new(options.Seed);

    /// <summary>Fits the whole chain.</summary>
    /// <param name="rows">The posts; those of unknown intent are left out.</param>
    /// <param name="known">The n-grams of the orientation's model: the intents choose among them.</param>
    internal ITransformer Fit(IEnumerable<TrainingRow> rows, Vocabulary known)
    {
        var chosen = IntentData.Choose(rows, options.Intents.MaxPosts);
        var vocabulary = known.Within(chosen, options.Intents.MinSources, options.Intents.MinPosts, options.Intents.MaxNgrams);
        List<IntentSample> samples = [.. chosen.Select(IntentSample.Of)];
        IntentSampleWeights.Assign(samples, options.Intents.CorpusWeight);
        var data = _context.Data.LoadFromEnumerable(samples, SampleSchema);
        var pipeline = new PipelineTrainer(_context, options);
        var text = pipeline.FitText(vocabulary);
        var counted = text.Transform(data);
        var scales = pipeline.FitScales(counted);
        var scaled = scales.Transform(counted);
        var features = pipeline.FitFeatures(scaled, []);
        return new TransformerChain<ITransformer>(text, scales, features, FitRegression(features.Transform(scaled)));
    }

    /// <summary>The probabilities of the fourteen intents for every row, by this model alone.</summary>
    internal IReadOnlyList<float[]> Score(ITransformer model, IReadOnlyList<TrainingRow> rows) => [.. model.Transform(Load(rows)).GetColumn<float[]>(ModelShape.IntentScores)];

    /// <summary>The bytes of the model file.</summary>
    internal byte[] Save(ITransformer model) => ModelArchive.Save(_context, model, Load([]).Schema);

    private TransformerChain<ITransformer> FitRegression(IDataView features)
    {
        var transforms = _context.Transforms;
        var names = _context.Data.LoadFromEnumerable(IntentData.All.Select(intent => new NameRow { Name = intent.ToName() }));
        var keyed = transforms.Conversion.MapValueToKey(Key, nameof(IntentSample.Intent), keyData: names).Fit(features).Transform(features);
        var ready = _context.Data.Cache(keyed, ModelShape.Features, Key, nameof(IntentSample.Weight));
        var regression = _context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)(options.Intents.Penalty * ModelShape.NgramScale * ModelShape.NgramScale),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 100,
            LabelColumnName = Key,
            ExampleWeightColumnName = nameof(IntentSample.Weight),
        }).Fit(ready);

        // The orientation's model has a score and a label of its own.
        var rename = transforms.CopyColumns(ModelShape.IntentScores, ScoreColumn).Append(transforms.DropColumns(ScoreColumn, LabelColumn)).Fit(regression.Transform(ready));
        return new TransformerChain<ITransformer>(regression, rename);
    }

    private IDataView Load(IEnumerable<TrainingRow> rows) => _context.Data.LoadFromEnumerable<FeatureRow>(rows, FeatureSchema);

    private sealed class NameRow
    {
        public string Name { get; set; } = "";
    }
}
