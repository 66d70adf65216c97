using System.Diagnostics;
using SpamSense.Benchmarks.Scorers;

namespace SpamSense.Benchmarks.Modes;

/// <summary>
/// <c>throughput --posts-file FILE --scorer NAME [--posts N] [--threads N] [--warm-up S] [--seconds S]</c>: scores the lines of a file again and
/// again and prints what a pass takes, as one line of JSON.
/// </summary>
internal static class ThroughputMode
{
    private const int FewestPasses = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static int Run(Switches switches)
    {
        string[] posts = [.. File.ReadLines(switches.Text("posts-file")).Take((int)switches.Number("posts", int.MaxValue))];
        var threads = (int)switches.Number("threads", 1);
        var score = ScorerCatalog.Create(switches.Text("scorer"), posts, threads);

        // Until the compiler has seen enough to do its best, passes are slower. It works beside them, and on one core only in a pause.
        var warmUp = switches.Number("warm-up", 4) / 2;
        Measure(score, warmUp);
        Thread.Sleep(Pause);
        Measure(score, warmUp);
        Thread.Sleep(Pause);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var passes = Measure(score, switches.Number("seconds", 3));
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        JsonLine.Print(
            ("scorer", switches.Text("scorer")),
            ("threads", threads),
            ("posts", posts.Length),
            ("characters", posts.Sum(post => (long)post.Length)),
            ("passes", passes.Count),
            ("seconds", Median(passes.Select(pass => pass.Elapsed))),
            ("cpu_seconds", Median(passes.Select(pass => pass.Cpu))),
            ("bytes_per_post", (double)allocated / passes.Count / posts.Length));
        return 0;
    }

    private static List<(double Elapsed, double Cpu)> Measure(Action score, double seconds)
    {
        var passes = new List<(double Elapsed, double Cpu)>();
        var clock = Stopwatch.StartNew();
        while (passes.Count < FewestPasses || clock.Elapsed.TotalSeconds < seconds)
        {
            var cpu = Environment.CpuUsage.TotalTime;
            var start = clock.Elapsed;
            score();
            passes.Add(((clock.Elapsed - start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds));
        }

        return passes;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
