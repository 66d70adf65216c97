using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public class IntentReportTests
{
    [Fact]
    public void Precision_recall_and_F1_are_counted_by_intent()
    {
        var report = IntentReport.Of(
        [
            Judged(Intent.Story, Intent.Story), Judged(Intent.Story, Intent.Story), Judged(Intent.Story, Intent.Scam, within: Intent.Question),
            Judged(Intent.Scam, Intent.Scam), Judged(Intent.Question, Intent.Story),
        ]);
        var story = report.Intents.Single(intent => intent.Intent == Intent.Story);
        Assert.Equal((3, 2 / 3.0, 2 / 3.0, 2 / 3.0), (story.Posts, story.Precision, story.Recall, story.F1));
        Assert.Equal(0, report.Intents.Single(intent => intent.Intent == Intent.Question).F1);
        Assert.Equal(1, report.Confused(Intent.Story, Intent.Scam));
        Assert.Equal(1, report.Confused(Intent.Question, Intent.Story));
        Assert.Equal(0, report.Confused(Intent.Scam, Intent.Story));

        // Scam: precision 1/2, recall 1. The other twelve have no right answer.
        Assert.Equal(((2 / 3.0) + (2 / 3.0)) / 14, report.MacroF1, 9);

        // With the orientation known, scam is always right.
        Assert.Equal(((2 / 3.0) + 1) / 14, report.MacroF1WithinOrientation, 9);

        // Always "story": precision 3/5, recall 1.
        Assert.Equal(0.75 / 14, report.BaselineMacroF1, 9);
    }

    [Fact]
    public void A_perfect_run_has_one()
    {
        var report = IntentReport.Of([.. Enum.GetValues<Intent>().Skip(1).Select(intent => Judged(intent, intent))]);
        Assert.Equal(1, report.MacroF1);
        Assert.Equal(14, report.Posts);
    }

    [Fact]
    public void Nothing_and_the_unknown_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IntentReport.Of([]));
        Assert.Throws<ArgumentException>(() => IntentReport.Of([Judged(Intent.Unknown, Intent.Story)]));
    }

    private static JudgedIntent Judged(Intent intent, Intent predicted, Intent? within = null) => new("own-part", intent, predicted, within ?? predicted);
}
