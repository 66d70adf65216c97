using System.Diagnostics;
using SpamSense.Benchmarks.Posts;

namespace SpamSense.Benchmarks.Modes;

/// <summary>
/// <c>stream --posts N [--threads N]</c>: generates posts batch by batch and scores each batch; prints the seconds in <c>Classify</c>, the first
/// call and the loading of the model among them, and the most memory that the process ever had.
/// </summary>
internal static class StreamMode
{
    private const int BatchLength = 1 << 16;

    public static int Run(Switches switches)
    {
        var posts = (long)switches.Number("posts", 1_000);
        var threads = (int)switches.Number("threads", 1);
        var generator = new PostGenerator();
        var texts = new string[(int)Math.Min(BatchLength, posts)];
        var verdicts = new Classification[texts.Length];
        var total = Stopwatch.StartNew();
        var scoring = Stopwatch.StartNew();
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = threads });
        var characters = 0L;
        for (var left = posts; left > 0;)
        {
            var batch = texts.AsSpan(0, (int)Math.Min(texts.Length, left));
            scoring.Stop();
            generator.Fill(batch);
            foreach (var text in batch)
            {
                characters += text.Length;
            }

            scoring.Start();
            classifier.Classify(batch, verdicts);
            left -= batch.Length;
        }

        scoring.Stop();
        using var process = Process.GetCurrentProcess();
        JsonLine.Print(
            ("posts", posts),
            ("threads", threads),
            ("characters", characters),
            ("seconds", scoring.Elapsed.TotalSeconds),
            ("seconds_with_generating", total.Elapsed.TotalSeconds),
            ("peak_bytes", process.PeakWorkingSet64));
        return 0;
    }
}
