using System.Reflection;
using System.Runtime.Loader;

namespace SpamSense.Tests;

/// <summary>What a process must load before it has a verdict.</summary>
public class FirstVerdictTests
{
    private const string Text = "Great post! Visit https://shop.example/?ref=me, гreat оffer 👍 for $5 &amp; more";

    [Fact]
    public void Classifying_and_analyzing_load_no_part_of_ML_NET()
    {
        var context = new RecordingContext();
        var classifier = context.LoadFromAssemblyPath(typeof(SpamClassifier).Assembly.Location).GetType(typeof(SpamClassifier).FullName!)!;
        var loaded = classifier.GetProperty(nameof(SpamClassifier.Default))!.GetValue(null)!;
        Assert.NotSame(typeof(SpamClassifier), loaded.GetType());
        Assert.StartsWith("Monetization", classifier.GetMethod(nameof(SpamClassifier.Classify), [typeof(string)])!.Invoke(loaded, [Text])!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(classifier.GetMethod(nameof(SpamClassifier.Analyze), [typeof(string)])!.Invoke(loaded, [Text]));
        Assert.DoesNotContain(context.Asked, IsOfMlNet);

        Assert.ThrowsAny<Exception>(() => classifier.GetMethod(nameof(SpamClassifier.Transform))!.Invoke(loaded, [null]));
        Assert.Contains(context.Asked, IsOfMlNet);
    }

    private static bool IsOfMlNet(string name) => name.StartsWith("Microsoft.ML", StringComparison.Ordinal);

    /// <summary>Loads a second SpamSense, and hears of every assembly that it asks for.</summary>
    private sealed class RecordingContext() : AssemblyLoadContext("first verdict")
    {
        internal List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return null;
        }
    }
}
