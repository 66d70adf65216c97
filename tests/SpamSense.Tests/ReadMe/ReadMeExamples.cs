using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests.ReadMe;

/// <summary>The examples of README.md, between markers, compiled and run.</summary>
public sealed class ReadMeExamples
{
    [Fact]
    public void One_text()
    {
        // <one>
        Classification verdict = SpamClassifier.Default.Classify("Great post! Visit my page http://deals.example for cheap watches.");
        Console.WriteLine(verdict.Orientation);
        Console.WriteLine(verdict.MonetizationProbability);
        // </one>
        Assert.Equal(Orientation.Monetization, verdict.Orientation);
    }

    [Fact]
    public void Many_texts()
    {
        // <many>
        string[] texts = ["first!", "Subscribe to my channel and win a phone"];
        var results = new Classification[texts.Length];
        SpamClassifier.Default.Classify(texts, results);
        // </many>
        Assert.Equal([Orientation.Relationship, Orientation.Monetization], results.Select(result => result.Orientation));
    }

    [Fact]
    public async Task A_stream()
    {
        var posts = new[] { new Post { Text = "hello", AuthorName = "Ann" } }.ToAsyncEnumerable();
        var count = 0;

        // <stream>
        await foreach (Scored<Post> scored in SpamClassifier.Default.ClassifyAsync(posts))
        {
            Console.WriteLine($"{scored.Classification}: {scored.Item.AuthorName}");
        }
        // </stream>

        await foreach (var _ in SpamClassifier.Default.ClassifyAsync(posts))
        {
            count++;
        }

        Assert.Equal(1, count);
    }

    [Fact]
    public void A_data_view()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = "hello friend" }]);

        // <view>
        IDataView scored = SpamClassifier.Default.Transform(view);
        float[] probabilities = [.. scored.GetColumn<float>("Probability")];
        // </view>
        Assert.Single(probabilities);
    }

    [Fact]
    public void A_model_of_ones_own()
    {
        var here = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(RepositoryFiles.Root);
        try
        {
            // <load>
            var classifier = SpamClassifier.Load("models/spamsense.zip", ModelManifest.Load("models/manifest.json"));
            // </load>
            Assert.Equal(SpamClassifier.Default.Classify("hello"), classifier.Classify("hello"));
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
