using System.Text;

namespace SpamSense.Benchmarks.Reports;

/// <summary>What README.md says of speed: ratios, a chart, and the commands that found them.</summary>
internal static class SpeedSection
{
    public const string Begin = "<!-- speed -->\n";
    private const string End = "<!-- /speed -->";

    private static readonly (string Name, string Label)[] Compared =
    [
        ("mlnet-engine", "ML.NET's `PredictionEngine`, the same model"),
        ("mlnet-transform", "ML.NET's `Transform` in bulk, the same model"),
        ("fasttext", "fastText at its fastest, word pairs"),
        ("fasttext-characters", "fastText with character n-grams"),
        ("sklearn-hashing", "scikit-learn, hashed words"),
        ("sklearn-tfidf", "scikit-learn, TF-IDF of words and characters"),
        ("bogofilter", "bogofilter, in bulk"),
        ("spamassassin", "SpamAssassin, local rules"),
    ];

    /// <summary>Puts the section between its marks.</summary>
    /// <exception cref="InvalidDataException">The marks are missing.</exception>
    public static string Replace(string readMe, ResultFolder results)
    {
        var begin = readMe.IndexOf(Begin, StringComparison.Ordinal);
        var end = readMe.IndexOf(End, StringComparison.Ordinal);
        return begin >= 0 && end > begin
            ? readMe[..(begin + Begin.Length)] + Write(results) + readMe[end..]
            : throw new InvalidDataException($"The document needs the lines {Begin.Trim()} and {End}, in this order.");
    }

    private static string Write(ResultFolder results)
    {
        var speed = results.Speed;
        var section = new StringBuilder();
        section.Append("| one core, short comments, against | SpamSense is … times as fast |\n| --- | ---: |\n");
        foreach (var (name, label) in Compared)
        {
            if (speed.Find(name) is { } row)
            {
                section.Append(Figures.Invariant($"| {label} | {Figures.Ratio(row.TimesSlower)} |\n"));
            }
        }

        var folder = Path.GetRelativePath(Machine.RepositoryRoot, results.Path).Replace('\\', '/');
        section.Append(Figures.Invariant($"\n![Comments a second on one core]({folder}/speed.svg)\n\n"));
        section.AppendJoin(' ', Sentences(results));
        section.Append(Figures.Invariant($" Accuracy, settings and versions are in [the tables]({folder}/peers.md); "));
        section.Append("[benchmarks](benchmarks/README.md) says how to read them. To measure it all again:\n\n");
        return section.Append("```bash\nbenchmarks/measure\n```\n").ToString();
    }

    private static IEnumerable<string> Sentences(ResultFolder results)
    {
        var speed = results.Speed;
        yield return $"On {speed.Processor} that is {Figures.Count(speed.Find("spamsense")!.PostsPerSecond)} comments a second on one core, the whole job, and "
            + $"{Figures.Ratio(speed.Threads.Ratio)} times as many on two.";
        if (speed.Find("spamsense-explain") is { } analysis)
        {
            yield return $"A whole analysis, with explained words, is made {Figures.Count(analysis.PostsPerSecond)} times a second.";
        }

        if (results.Growth?.Largest("csv", 2) is { } csv && results.Growth.Largest("jsonl", 2) is { } jsonLines)
        {
            yield return $"`spamsense score` reads, scores and writes {Figures.Count(csv.PostsPerSecond)} comments a second as CSV and {Figures.Count(jsonLines.PostsPerSecond)} "
                + $"as JSON Lines on two cores; {Figures.Count(csv.Posts)} comments need {Figures.Count(csv.PeakBytes / 1e6)} MB of memory.";
        }

        if (results.ColdStart is { Program: { } program, CompiledProgram: { } compiled })
        {
            yield return $"A program that makes one verdict needs {Figures.Count(program)} ms from its start to its end, and {Figures.Count(compiled)} where it was compiled ahead of time.";
        }

        yield return "Another machine has other speeds; the ratios should be about the same.";
    }
}
