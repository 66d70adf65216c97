using Microsoft.ML;

namespace SpamSense.Trials;

/// <summary>Another trainer of ML.NET on the features of the shipped model.</summary>
internal sealed record TrainerTrial(string Name, string Description, Func<MLContext, int, IEstimator<ITransformer>> Create) : Trial(Name, Description)
{
    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var shipped = split.Shipped;
        var model = Create(new MLContext(split.Options.Seed), shipped.Count).Fit(shipped.Training);
        return rows => shipped.Score(model, rows);
    }
}
