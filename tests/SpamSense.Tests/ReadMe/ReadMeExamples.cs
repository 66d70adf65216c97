using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Exports;
using SpamSense.Fixes;

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
        Console.WriteLine($"{verdict.Intent} ({verdict.IntentProbability:P0})");
        // </one>
        Assert.Equal(Orientation.Monetization, verdict.Orientation);
    }

    [Fact]
    public void The_reasons()
    {
        // <reasons>
        Analysis analysis = SpamClassifier.Default.Analyze("Great post! Visit my page http://deals.example for cheap watches.");
        Console.WriteLine(analysis.Decision);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Location.Span} {diagnostic}");
        }
        // </reasons>
        Assert.NotEqual(Decision.Approve, analysis.Decision);
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Descriptor.Category == "Verdict");
    }

    [Fact]
    public void A_fix()
    {
        // <fix>
        Post mended = ContentFixer.Default.Apply(SpamClassifier.Default.Analyze("A fine recipe: https://soup.example/?utm_source=mail"));
        // </fix>
        Assert.Equal("A fine recipe: https://soup.example/", mended.Text);
    }

    [Fact]
    public void Many_texts()
    {
        // <many>
        string[] texts = ["first!", "Subscribe to my channel and win a phone"];
        var results = new Classification[texts.Length];
        SpamClassifier.Default.Classify(texts, results);
        // </many>

        // <utf8>
        byte[] utf8 = "first!Subscribe to my channel and win a phone"u8.ToArray();
        int[] offsets = [0, 6, utf8.Length];
        SpamClassifier.Default.ClassifyUtf8(utf8, offsets, results);
        // </utf8>
        Assert.Equal([Orientation.Relationship, Orientation.Monetization], results.Select(result => result.Orientation));
    }

    [Fact]
    public void Any_export()
    {
        var here = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(RepositoryFiles.Root);
        try
        {
            // <exports>
            using ExportFiles exports = ExportFiles.Find("samples/data/blog-comments.csv");
            using RecordReader reader = exports[0].Open();
            foreach (ExportRecord record in reader.Read(unreadable => Console.Error.WriteLine(unreadable)))
            {
                ExportedPost post = reader.Fields.Read(record);
                Console.WriteLine($"{post.PublishedAt:d} {post.AuthorName}: {SpamClassifier.Default.Classify(post.ToPost())}");
            }
            // </exports>
            Assert.Equal(("text", true), (reader.TextColumn, reader.Fields.AuthorColumn is not null));
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }
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
