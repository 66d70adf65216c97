namespace SpamSense.Training.Gate;

/// <summary>The posts of one label, and those of them that each of two models calls rightly.</summary>
/// <param name="Name">What the share is, in words.</param>
/// <param name="Posts">The places of the posts.</param>
/// <param name="RightBefore">Those that the old model calls rightly.</param>
/// <param name="RightAfter">Those that the new model calls rightly.</param>
internal sealed record PairedShare(string Name, int[] Posts, int[] RightBefore, int[] RightAfter)
{
    /// <summary>Both shares of one resample; NaN without a post.</summary>
    internal (double Before, double After) Measure(ReadOnlySpan<int> counts)
    {
        double posts = Sum(Posts, counts);
        return (Sum(RightBefore, counts) / posts, Sum(RightAfter, counts) / posts);
    }

    private static long Sum(int[] places, ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (var place in places)
        {
            sum += counts[place];
        }

        return sum;
    }
}
