using Microsoft.ML;

namespace SpamSense.Tests.ReadMe;

/// <summary>What README.md shows does what README.md says.</summary>
public class ReadMeExampleTests
{
    private const string Kind = "Thank you for sharing this; my grandmother made the same soup and I still miss her kitchen.";
    private const string Pitch = "Congratulations! You have WON a $1000 gift card, claim it now at http://free-prize.example/win";

    [Fact]
    public void Many_at_once() => Assert.Equal([Pitch], ReadMeExamples.PitchesAmong([Kind, Pitch, Kind]));

    [Fact]
    public async Task A_stream()
    {
        var output = new StringWriter();
        Post[] posts = [new() { Text = Kind, AuthorName = "Ada" }, new() { Text = Pitch, AuthorName = "Bob" }];
        await ReadMeExamples.WriteVerdictsAsync(posts.ToAsyncEnumerable(), output, CancellationToken.None);
        Assert.Matches("^Ada: Relationship .*\nBob: Monetization .*\n$", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_data_view()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = Kind }, new Row { Text = Pitch }]);
        Assert.Collection(ReadMeExamples.ProbabilitiesOf(view), kind => Assert.True(kind < 0.5f), pitch => Assert.True(pitch >= 0.5f));
    }

    [Fact]
    public void A_model_of_ones_own()
    {
        var own = ReadMeExamples.LoadOwn(RepositoryFiles.PathOf("models"));
        Assert.Equal(0.8, own.Options.MonetizationThreshold);
        Assert.Equal(SpamClassifier.Default.Classify(Pitch).MonetizationProbability, own.Classify(Pitch).MonetizationProbability);
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
