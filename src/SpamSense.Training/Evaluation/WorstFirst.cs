namespace SpamSense.Training.Evaluation;

/// <summary>Picks the worst of what a model got wrong.</summary>
internal static class WorstFirst
{
    /// <summary>The false alarms of the highest probability, then the misses of the lowest; ties by id.</summary>
    /// <param name="wrong">What the model got wrong.</param>
    /// <param name="judge">What it is about.</param>
    /// <param name="countEach">How many to pick of each kind, at most.</param>
    internal static IEnumerable<T> Pick<T>(IEnumerable<T> wrong, Func<T, (string Id, bool IsMonetization, double Probability)> judge, int countEach)
    {
        var sides = wrong.Select(item => (Item: item, Judged: judge(item))).ToLookup(pair => pair.Judged.IsMonetization);
        var alarms = sides[false].OrderByDescending(pair => pair.Judged.Probability).ThenBy(pair => pair.Judged.Id, StringComparer.Ordinal);
        var misses = sides[true].OrderBy(pair => pair.Judged.Probability).ThenBy(pair => pair.Judged.Id, StringComparer.Ordinal);
        return alarms.Take(countEach).Concat(misses.Take(countEach)).Select(pair => pair.Item);
    }
}
