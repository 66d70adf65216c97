using System.Diagnostics;
using SpamSense.Benchmarks.Posts;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>latency --scorer spamsense|mlnet [--posts N]</c>: asks for one post after the other and prints how long callers wait, in nanoseconds.</summary>
internal static class LatencyMode
{
    private const double NanosecondsPerSecond = 1e9;

    public static int Run(Switches switches)
    {
        var posts = new PostGenerator().Comments((int)switches.Number("posts", 200_000));
        var ask = Create(switches.Text("scorer"));
        Measure(posts, ask);
        var waits = Measure(posts, ask);
        Array.Sort(waits);
        JsonLine.Print(
            ("scorer", switches.Text("scorer")),
            ("posts", posts.Length),
            ("median_ns", Nanoseconds(waits[waits.Length / 2])),
            ("p99_ns", Nanoseconds(waits[(int)(waits.Length * 0.99)])),
            ("p99_9_ns", Nanoseconds(waits[(int)(waits.Length * 0.999)])),
            ("longest_ns", Nanoseconds(waits[^1])));
        return 0;
    }

    private static Action<string> Create(string scorer)
    {
        if (scorer == "spamsense")
        {
            return static post => SpamClassifier.Default.Classify(post);
        }

        if (scorer != "mlnet")
        {
            throw new ArgumentException($"There is no scorer '{scorer}', only spamsense and mlnet.");
        }

        var mlNet = new MlNet<WholeVerdict>(SpamSensePosts.OneThread);
        return post => mlNet.Predict(post);
    }

    private static long[] Measure(string[] posts, Action<string> ask)
    {
        var waits = new long[posts.Length];
        for (var i = 0; i < posts.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            ask(posts[i]);
            waits[i] = Stopwatch.GetTimestamp() - start;
        }

        return waits;
    }

    private static double Nanoseconds(long ticks) => ticks * NanosecondsPerSecond / Stopwatch.Frequency;
}
