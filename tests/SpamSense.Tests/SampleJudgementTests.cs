namespace SpamSense.Tests;

/// <summary>The model on comments that it was not trained on and that we labelled ourselves.</summary>
public class SampleJudgementTests
{
    [Fact]
    public void Most_friends_are_kept_and_most_pitches_found()
    {
        var results = new Classification[SampleComments.Texts.Count];
        SpamClassifier.Default.Classify([.. SampleComments.Texts], results);
        var found = results.Zip(SampleComments.IsMonetization).Where(pair => pair.Second).Average(pair => pair.First.Orientation == Orientation.Monetization ? 1.0 : 0);
        var kept = results.Zip(SampleComments.IsMonetization).Where(pair => !pair.Second).Average(pair => pair.First.Orientation == Orientation.Relationship ? 1.0 : 0);
        Assert.True(kept >= 0.93, $"Only {kept:P1} of the relationship comments were kept.");
        Assert.True(found >= 0.55, $"Only {found:P1} of the monetization comments were found.");
    }
}
