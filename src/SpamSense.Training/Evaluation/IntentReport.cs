using SpamSense.Scoring;

namespace SpamSense.Training.Evaluation;

/// <summary>How the intents of posts are told by models that have not seen the posts' sources.</summary>
public sealed class IntentReport
{
    /// <summary>How many intents there are.</summary>
    public const int Count = ModelShape.IntentCount;

    private readonly int[,] _confusion = new int[Count, Count];

    private IntentReport(IReadOnlyList<JudgedIntent> posts)
    {
        Posts = posts.Count;
        Parts = [.. posts.Select(post => post.Source).Distinct().Order(StringComparer.Ordinal)];
        var within = new int[Count, Count];
        foreach (var post in posts)
        {
            _confusion[IndexOf(post.Intent), IndexOf(post.Predicted)]++;
            within[IndexOf(post.Intent), IndexOf(post.PredictedWithin)]++;
        }

        Intents = ResultsOf(_confusion);
        MacroF1 = Intents.Average(intent => intent.F1);
        MacroF1WithinOrientation = ResultsOf(within).Average(intent => intent.F1);
        var most = Intents.Max(intent => intent.Posts);
        BaselineMacroF1 = 2.0 * most / (Posts + most) / Count;
    }

    /// <summary>How many posts were judged.</summary>
    public int Posts { get; }

    /// <summary>The sources that were left out in their turn and judged.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>One row an intent, in the order of <see cref="Intent"/>.</summary>
    public IReadOnlyList<IntentResult> Intents { get; }

    /// <summary>The mean of the F1 of all intents, every intent counting the same; an intent that no post has counts 0.</summary>
    public double MacroF1 { get; }

    /// <summary>The same if the orientation of every post were known.</summary>
    public double MacroF1WithinOrientation { get; }

    /// <summary>The same for the baseline that calls every post by the most common intent.</summary>
    public double BaselineMacroF1 { get; }

    /// <summary>How many posts of one intent were called by another.</summary>
    /// <param name="intent">What they are.</param>
    /// <param name="predicted">What they were called.</param>
    public int Confused(Intent intent, Intent predicted) => _confusion[IndexOf(intent), IndexOf(predicted)];

    /// <summary>Computes a report.</summary>
    /// <param name="posts">Posts of known intent; at least one.</param>
    /// <exception cref="ArgumentException">There is no post.</exception>
    public static IntentReport Of(IReadOnlyList<JudgedIntent> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return posts.Count > 0 ? new IntentReport(posts) : throw new ArgumentException("There is no post to evaluate.", nameof(posts));
    }

    private static int IndexOf(Intent intent) => intent == Intent.Unknown
        ? throw new ArgumentException("The intent of a post is unknown.", nameof(intent))
        : (int)intent - 1;

    private static List<IntentResult> ResultsOf(int[,] confusion)
    {
        var results = new List<IntentResult>(Count);
        for (var i = 0; i < Count; i++)
        {
            var (posts, called) = (0, 0);
            for (var j = 0; j < Count; j++)
            {
                posts += confusion[i, j];
                called += confusion[j, i];
            }

            double right = confusion[i, i];
            results.Add(new IntentResult((Intent)(i + 1), posts, right / called, right / posts, right == 0 ? 0 : 2 * right / (posts + called)));
        }

        return results;
    }
}
