using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests.ReadMe;

/// <summary>The C# of README.md, compiled and run. What stands between two marks stands in README.md too.</summary>
public class ReadMeExamples
{
    [Fact]
    public void One_post()
    {
        // <readme>
        Classification verdict = SpamClassifier.Default.Classify("Great post! Visit my page http://deals.example for cheap watches.");
        Console.WriteLine(verdict.Orientation);
        Console.WriteLine(verdict.MonetizationProbability);

        // </readme>
        Assert.Equal(Orientation.Monetization, verdict.Orientation);
    }

    [Fact]
    public void Many_at_once()
    {
        // <readme>
        string[] texts = ["first!", "Subscribe to my channel and win a phone"];
        var results = new Classification[texts.Length];
        SpamClassifier.Default.Classify(texts, results);

        // </readme>
        Assert.Equal(texts.Select(SpamClassifier.Default.Classify), results);
    }

    [Fact]
    public async Task A_stream()
    {
        Post[] written = [new Post { Text = "Happy birthday, Gladys!", AuthorName = "Dot" }, new Post { Text = "Lovely walk.", AuthorName = "Ada" }];
        var posts = written.ToAsyncEnumerable();

        // <readme>
        await foreach (Scored<Post> scored in SpamClassifier.Default.ClassifyAsync(posts))
        {
            Console.WriteLine($"{scored.Classification}: {scored.Item.AuthorName}");
        }

        // </readme>
    }

    [Fact]
    public void Inside_ML_NET()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = "What a lovely walk." }, new Row { Text = "" }]);

        // <readme>
        IDataView scored = SpamClassifier.Default.Transform(view);
        float[] probabilities = [.. scored.GetColumn<float>("Probability")];

        // </readme>
        Assert.Equal(2, probabilities.Length);
    }

    /// <summary>The paths of the example are those of a clone, and tests start elsewhere: so it is called by name with paths of its own.</summary>
    [Fact]
    public void A_model_of_ones_own()
    {
        Assert.True(File.Exists(RepositoryFiles.PathOf("models", "spamsense.zip")));
        var classifier = OwnModel(RepositoryFiles.Root);
        Assert.Equal(SpamClassifier.Default.Manifest.Sha256, classifier.Manifest.Sha256);
    }

    private static SpamClassifier OwnModel(string folder)
    {
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder;
        try
        {
            // <readme>
            var classifier = SpamClassifier.Load("models/spamsense.zip", ModelManifest.Load("models/manifest.json"));

            // </readme>
            return classifier;
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
