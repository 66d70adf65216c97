using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class LeftOutEvaluationTests
{
    private static readonly LabelledPost Pitch = new(
        "s0:odd", "s0", "comment", "buy now and save 20% on our new collection, click the link in my bio", Orientation.Relationship, "unknown", "en");

    [Fact]
    public void It_says_of_every_post_what_training_says()
    {
        var trained = ModelTrainer.Train(SampleSources.Posts, SampleSources.Options);
        var evaluation = LeftOutEvaluation.Measure(SampleSources.Posts, SampleSources.Options, threshold: 0.5);
        Assert.Equal(trained.Judged.Select(post => (post.Source, post.Id)), evaluation.Judged.Select(post => (post.Source, post.Id)));
        Assert.All(trained.Judged.Zip(evaluation.Judged), pair => Assert.Equal(pair.First.Probability, pair.Second.Probability, 6));
        Assert.Empty(evaluation.Mistakes);
    }

    [Fact]
    public void A_mistake_comes_with_the_words_that_misled_the_model_without_the_source()
    {
        var evaluation = LeftOutEvaluation.Measure([.. SampleSources.Posts, Pitch], SampleSources.Options, threshold: 0.5, mistakesEach: 1);
        var mistake = evaluation.Mistakes.First(post => !post.Post.IsMonetization);
        Assert.Equal(Pitch.Id, mistake.Post.Id);
        Assert.Equal(evaluation.Judged.Single(post => post.Id == Pitch.Id).Probability, mistake.Probability, 6);
        Assert.NotEmpty(mistake.Reasons);
        Assert.All(mistake.Reasons, reason => Assert.True(reason.LogOdds > 0));
    }
}
