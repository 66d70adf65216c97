using SpamSense.Training.Attacks;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class AttackEvaluatorTests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;
    private static readonly IReadOnlyList<Training.Data.LabelledPost> Posts = SampleSources.Posts;
    private static readonly IReadOnlyList<JudgedPost> Judged = ModelEvaluator.Judge(Classifier, Posts);

    [Fact]
    public void An_attack_that_changes_nothing_costs_nothing()
    {
        var result = Measure(text => text);
        Assert.Equal((0, 0, 0, 1, 0), (result.Changed, result.RecallLoss, result.FalseAlarmRise, result.VerdictsKept, result.MeanShift));
        Assert.Equal((new Interval(0, 0), new Interval(0, 0)), (result.RecallLossInterval, result.FalseAlarmRiseInterval));
    }

    [Fact]
    public void An_attack_that_turns_every_post_into_talk_loses_all_recall()
    {
        var result = Measure(_ => "my mother made this when we were kids and I loved every minute of it");
        Assert.Equal((1, 1), (result.Changed, result.RecallLoss));
        Assert.Equal(new Interval(1, 1), result.RecallLossInterval);
        Assert.True(result.FalseAlarmRise <= 0);
    }

    [Fact]
    public void An_attack_that_turns_every_post_into_a_pitch_makes_false_alarms()
    {
        var result = Measure(_ => "Buy now and save 20% on our new collection, free shipping, order today at https://shop.example");
        Assert.Equal(0, result.RecallLoss);
        Assert.Equal(1 - Alarms(), result.FalseAlarmRise, 9);
        Assert.InRange(result.VerdictsKept, 0.4, 0.7);
    }

    [Fact]
    public void The_worst_mistakes_are_wrong_in_order_and_explained()
    {
        var wrong = SampleSources.Posts.Where(post => post.IsMonetization).Select(post => post with { Orientation = Orientation.Relationship }).ToList();
        var worst = WrongPost.Worst(Classifier, wrong, ModelEvaluator.Judge(Classifier, wrong), 3);
        Assert.Equal(3, worst.Count);
        Assert.Equal(worst.OrderByDescending(mistake => mistake.Probability), worst);
        Assert.All(worst, mistake => Assert.True(mistake.Reasons.Count is > 0 and <= 5 && mistake.Reasons.All(reason => reason.LogOdds > 0)));
    }

    private static double Alarms() => Judged.Count(post => !post.IsMonetization && post.Probability >= 0.5) / (double)Judged.Count(post => !post.IsMonetization);

    private static AttackResult Measure(Func<string, string> attack) => AttackEvaluator.Measure(Classifier, Posts, Judged, [new FunctionAttack(attack)]).Single();

    private sealed class FunctionAttack(Func<string, string> attack) : IAttack
    {
        public string Name => "test";

        public string Description => "what the test says";

        public bool IsExact => false;

        public string Apply(string text, Random random) => attack(text);
    }
}
