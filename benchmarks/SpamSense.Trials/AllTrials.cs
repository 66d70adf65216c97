using Microsoft.ML;
using Microsoft.ML.Trainers;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>Everything that is tried, in the order of the table.</summary>
internal static class AllTrials
{
    private const string Weight = nameof(TrainingRow.Weight);

    private static readonly TrainingOptions Shipped = new();

    /// <summary>The penalty of the shipped model, in the unit of its features.</summary>
    private static readonly float Penalty = (float)(Shipped.Penalty * ModelShape.NgramScale * ModelShape.NgramScale);

    internal static IReadOnlyList<Trial> All { get; } =
    [
        new PipelineTrial("as-shipped", FormattableString.Invariant(
            $"as shipped: L-BFGS, n-grams of {Shipped.MinSources} sources, penalty {Shipped.Penalty}, corpus weight {Shipped.CorpusWeight}, friendly words at {Shipped.FriendlyWordVolume}")),
        new PipelineTrial("no-copies", "no disguised copies") { WithCopies = false },
        new PipelineTrial("friendly-1", "friendly words not turned down") { Change = options => options with { FriendlyWordVolume = 1 } },
        new PipelineTrial("friendly-0.01", "friendly words at 0.01") { Change = options => options with { FriendlyWordVolume = 0.01 } },
        new PipelineTrial("no-corpus", "without our own corpus") { WithCorpus = false },
        new PipelineTrial("corpus-0.5", "our own corpus weighs 0.5") { Change = options => options with { CorpusWeight = 0.5 } },
        new PipelineTrial("corpus-3", "our own corpus weighs 3") { Change = options => options with { CorpusWeight = 3 } },
        new PipelineTrial("no-signals", "n-grams alone") { WithSignals = false },
        new TrainerTrial("signals", "signals alone", (context, _) => Lbfgs(context, 0, Penalty, ModelShape.ScaledSignals)),
        new PipelineTrial("words", "words alone, no pairs") { WithPairs = false },
        new NoLengthTrial("no-length", "n-grams not brought to one length"),
        new PipelineTrial("sources-2", "n-grams of 2 sources") { Change = options => options with { MinSources = 2 } },
        new PipelineTrial("sources-8", "n-grams of 8 sources") { Change = options => options with { MinSources = 8 } },
        new PipelineTrial("penalty-0.1", "penalty 0.1") { Change = options => options with { Penalty = 0.1 } },
        new PipelineTrial("penalty-1", "penalty 1") { Change = options => options with { Penalty = 1 } },
        new TrainerTrial("l1-0.3", "L-BFGS with an L1 penalty of 0.3 and no L2", (context, _) => Lbfgs(context, 0.3f * ModelShape.NgramScale, 0)),
        new TrainerTrial("l1-1", "L-BFGS with an L1 penalty of 1 and no L2", (context, _) => Lbfgs(context, ModelShape.NgramScale, 0)),
        new TrainerTrial("sdca", "SdcaLogisticRegression, the same penalty, 30 passes, one thread", Sdca),
        new TrainerTrial("perceptron", "AveragedPerceptron, 10 passes (it takes no weights)", (context, _) =>
            context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10)),
        new TrainerTrial("svm", "LinearSvm, 10 passes", (context, _) =>
            context.BinaryClassification.Trainers.LinearSvm(exampleWeightColumnName: Weight, numberOfIterations: 10)),
        new TrainerTrial("ffm", "FieldAwareFactorizationMachine, n-grams and signals as fields, 5 passes (it takes no weights)", (context, _) =>
            context.BinaryClassification.Trainers.FieldAwareFactorizationMachine([ModelShape.HeardNgrams, ModelShape.ScaledSignals])),
        new LightGbmTrial("lightgbm", "LightGbm on the linear score, the signals and the length"),
        new HashedTrial("hashed-16", "hashed n-grams, 16 bits, friendly words not turned down", 16),
        new HashedTrial("hashed-18", "hashed n-grams, 18 bits, friendly words not turned down", 18),
        new AverageTrial("average", "mean of two models, each without every second public source"),
    ];

    private static LbfgsLogisticRegressionBinaryTrainer Lbfgs(MLContext context, float l1, float l2, string features = ModelShape.Features) =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = features,
            ExampleWeightColumnName = Weight,
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = PipelineTrainer.MostIterations,
        });

    /// <summary>This trainer takes the penalty for one row and not for all.</summary>
    private static SdcaLogisticRegressionBinaryTrainer Sdca(MLContext context, int rows) =>
        context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = Weight,
            L1Regularization = 0,
            L2Regularization = Penalty / rows,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 30,
        });
}
