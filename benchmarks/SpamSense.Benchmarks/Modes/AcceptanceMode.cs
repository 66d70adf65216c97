using SpamSense.Benchmarks.Reports;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>acceptance [--results FOLDER]</c>: prints what was promised beside what was measured; fails where a promise is not kept.</summary>
internal static class AcceptanceMode
{
    public static int Run(Switches switches)
    {
        var results = ResultFolder.OpenAny(switches);
        var criteria = Criteria(results).ToList();
        Console.WriteLine("| against, one core, short comments | wanted | measured | met |\n| --- | ---: | ---: | --- |");
        criteria.ForEach(criterion => Console.WriteLine(criterion.Row));
        return criteria.TrueForAll(criterion => criterion.IsMet) ? 0 : 1;
    }

    private static IEnumerable<Criterion> Criteria(ResultFolder results)
    {
        var speed = results.Speed;
        double? Ratio(string name) => speed.Find(name)?.TimesSlower;

        yield return new("ML.NET `PredictionEngine`, same model", 100, Ratio("mlnet-engine"));
        yield return new("ML.NET bulk `Transform`, same model", 100, Ratio("mlnet-transform"));
        yield return new("fastText, its fastest setting", 20, Ratio("fasttext"));
        yield return new("fastText with character n-grams", 60, Ratio("fasttext-characters"));
        yield return new("scikit-learn hashing", 50, Ratio("sklearn-hashing"));
        yield return new("scikit-learn TF-IDF words and characters", 500, Ratio("sklearn-tfidf"));
        yield return new("two threads over one, cores idle", 1.8, speed.Threads.Ratio);
        yield return new("bytes allocated for each post, strings", 0.01, speed.Find("spamsense")?.BytesPerPost, IsLimit: true);
        yield return new("bytes allocated for each post, UTF-8", 0.01, speed.Find("spamsense-utf8")?.BytesPerPost, IsLimit: true);
        yield return new("whole analyses a second", 150_000, speed.Find("spamsense-explain")?.PostsPerSecond);
        yield return new("`spamsense score`, CSV, two threads, posts a second", 500_000, results.Growth?.Largest("csv", 2)?.PostsPerSecond);
        yield return new("`spamsense score`, JSON Lines, two threads, posts a second", 300_000, results.Growth?.Largest("jsonl", 2)?.PostsPerSecond);
        yield return new("a program from its start to its first verdict, ms", 120, results.ColdStart?.Program, IsLimit: true);
        yield return new("the same, compiled ahead of time, ms", 120, results.ColdStart?.CompiledProgram, IsLimit: true);
    }
}
