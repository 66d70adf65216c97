namespace SpamSense.Training.Evaluation;

/// <summary>Lets every source count the same, however many posts it has.</summary>
internal static class SourceShares
{
    /// <summary>For each post what it weighs where every source weighs 1 within its label.</summary>
    internal static double[] Of(IReadOnlyList<JudgedPost> posts)
    {
        var counts = posts.GroupBy(post => (post.Source, post.IsMonetization)).ToDictionary(group => group.Key, group => group.Count());
        return [.. posts.Select(post => 1.0 / counts[(post.Source, post.IsMonetization)])];
    }

    /// <summary>The mean over the sources for which there is a value.</summary>
    internal static double Mean(IEnumerable<double> values) => values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
}
