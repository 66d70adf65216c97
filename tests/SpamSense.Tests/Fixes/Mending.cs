using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

/// <summary>Analyzes a text with all rules and makes certain fixes.</summary>
internal static class Mending
{
    internal static SpamClassifier Classifier { get; } = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = int.MaxValue });

    internal static Analysis Analyze(string text, ContentFormat format) => Classifier.Analyze(new Post { Text = text, Format = format });

    /// <summary>The text after the fixes with a key, or after all that are made by default; the test fails unless to make them again changes nothing.</summary>
    internal static string Apply(string text, ContentFormat format, params string[] keys)
    {
        var post = Apply(Analyze(text, format), keys);
        var again = Apply(Classifier.Analyze(post), keys);
        Assert.Equal(post.Text, again.Text);
        return post.Text;
    }

    private static Post Apply(Analysis analysis, string[] keys) => keys.Length == 0 ? ContentFixer.Default.Apply(analysis) : ContentFixer.Default.Apply(analysis, keys);
}
