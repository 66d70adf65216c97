using SpamSense.Training.Evaluation.CrossValidation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class SourceCrossValidatorTests
{
    [Fact]
    public void Every_post_of_the_source_is_judged_once()
    {
        var result = SourceCrossValidator.Measure(SampleSources.Posts, SampleSources.Options, "s1", folds: 3);
        Assert.Equal(("s1", 3, 24, 24), (result.Source, result.Folds, result.Relationship, result.Monetization));
        Assert.InRange(result.Own.Accuracy, 0.8, 1);
        Assert.InRange(result.Own.Accuracy, result.Own.AccuracyInterval.Low, result.Own.AccuracyInterval.High);
        Assert.Equal((result.Own.Kept + result.Own.Found) / 2, result.Own.Accuracy, 9);
        Assert.InRange(result.Stream.AreaUnderCurve, 0.8, 1);
    }

    [Fact]
    public void A_source_that_is_not_there_cannot_be_cut() =>
        Assert.Contains("'s9' cannot be cut into 5 folds", Assert.Throws<InvalidDataException>(
            () => SourceCrossValidator.Measure(SampleSources.Posts, SampleSources.Options, "s9", folds: 5)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_model_of_a_training_run_is_cross_validated_within_the_sources_asked_for()
    {
        var model = ModelTrainer.Train(SampleSources.Posts, SampleSources.Options with { CrossValidated = ["s2", "elsewhere"] });
        Assert.Equal("s2", Assert.Single(model.CrossValidations).Source);
    }
}
