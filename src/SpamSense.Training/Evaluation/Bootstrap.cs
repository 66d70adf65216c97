namespace SpamSense.Training.Evaluation;

/// <summary>
/// Draws posts again and again, with replacement, as many of each label from each source as it has. Sources are not drawn: an
/// interval says how much the posts of these sources leave open, not how a model does on other sources.
/// </summary>
public sealed class Bootstrap
{
    /// <summary>How often posts are drawn.</summary>
    public const int Resamples = 1000;

    /// <summary>The seed of the draws.</summary>
    public const int Seed = 20_26;

    private readonly int _posts;
    private readonly int[][] _groups;

    /// <summary>Prepares the draws.</summary>
    /// <param name="posts">The posts; what is resampled together stands at the same place in every list.</param>
    public Bootstrap(IReadOnlyList<JudgedPost> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        _posts = posts.Count;
        _groups = [.. Enumerable.Range(0, posts.Count).GroupBy(i => (posts[i].Source, posts[i].IsMonetization)).Select(group => group.ToArray())];
    }

    /// <summary>Draws, on all cores; which core draws what changes nothing.</summary>
    /// <param name="measure">Gets the number of the resample, and how often each post was drawn. Called from many threads at once.</param>
    public void Run(Action<int, ReadOnlyMemory<int>> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Parallel.For(0, Resamples, () => new int[_posts], (resample, _, counts) =>
        {
            Draw(resample, counts);
            measure(resample, counts);
            return counts;
        }, static _ => { });
    }

    private void Draw(int resample, int[] counts)
    {
        Array.Clear(counts);
        var random = new SplitMix64(((ulong)Seed << 32) + (uint)resample);
        foreach (var group in _groups)
        {
            for (var i = 0; i < group.Length; i++)
            {
                counts[group[random.Next(group.Length)]]++;
            }
        }
    }
}
