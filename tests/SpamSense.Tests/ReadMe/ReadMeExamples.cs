using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests.ReadMe;

/// <summary>The examples of README.md behind the first; a test compares them line by line.</summary>
internal static class ReadMeExamples
{
    public static IEnumerable<string> PitchesAmong(string[] comments)
    {
        var verdicts = new Classification[comments.Length];
        SpamClassifier.Default.Classify(comments, verdicts);
        return comments.Where((_, i) => verdicts[i].Orientation == Orientation.Monetization);
    }

    public static async Task WriteVerdictsAsync(IAsyncEnumerable<Post> posts, TextWriter output, CancellationToken cancellationToken)
    {
        await foreach (var (post, verdict) in SpamClassifier.Default.ClassifyAsync(posts, cancellationToken))
        {
            await output.WriteLineAsync($"{post.AuthorName}: {verdict}");
        }
    }

    public static IEnumerable<float> ProbabilitiesOf(IDataView comments)
    {
        IDataView scored = SpamClassifier.Default.Transform(comments);
        return scored.GetColumn<float>("Probability");
    }

    public static SpamClassifier LoadOwn(string folder)
    {
        var manifest = ModelManifest.Load(Path.Combine(folder, "manifest.json"));
        var options = new SpamClassifierOptions { MonetizationThreshold = 0.8 };
        return SpamClassifier.Load(Path.Combine(folder, "spamsense.zip"), manifest, options);
    }
}
