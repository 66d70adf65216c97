using System.Diagnostics;
using System.Globalization;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>A process that is killed at random moments, again and again.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Kills = 20;
    private const int KillsInTheMiddle = 8;
    private const int MostKills = 80;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task Twenty_random_kills_give_the_same_bytes_and_the_same_figures_every_time()
    {
        _folder.Write("a.csv", GeneratedExport.Csv(60_000));
        _folder.WriteGzip("b.jsonl.gz", GeneratedExport.JsonLines(60_000));
        var start = Stopwatch.GetTimestamp();
        var whole = await ToolProcess.RunAsync(_folder.FullName, "score", "a.csv", "b.jsonl.gz", "-o", "whole.csv");
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("whole.csv"));

        // The seed is another every time, and said when something fails.
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var (killed, kept, ended, most) = (0, 0, 0, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        while (killed < Kills || kept < KillsInTheMiddle || ended == 0)
        {
            var tool = ToolProcess.Start(
                _folder.FullName, "score", "a.csv", "b.jsonl.gz", "-o", "out.csv", "--checkpoint", "checkpoint", "--checkpoint-every", "0.02", "--resume");
            var said = killed < MostKills ? await KillAsync(tool, random.Next((int)most)) : "";
            if (said is null)
            {
                tool.Dispose();
                killed++;
                var isKept = File.Exists(_folder.PathOf("checkpoint"));
                kept += isKept ? 1 : 0;

                // On a busy machine the start alone takes long, and a kill before the first checkpoint shows little.
                most *= isKept ? 1 : 1.1;
                continue;
            }

            var result = await tool.EndAsync();
            result = result with { Error = said + result.Error };
            ended++;
            most *= 0.9;
            Assert.True(result.ExitCode == 1, string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, after {killed} kills: {result.ExitCode} {result.Error}"));
            var resumed = await File.ReadAllBytesAsync(_folder.PathOf("out.csv"));
            Assert.True(bytes.AsSpan().SequenceEqual(resumed), $"Seed {seed}, after {killed} kills: other bytes.");
            Assert.Equal(Figures(whole.Output), Figures(result.Output));
            Assert.Equal(Named(whole.Error), Named(result.Error));
            Assert.Equal(["a.csv", "b.jsonl.gz", "out.csv", "whole.csv"], _folder.Files);
            File.Delete(_folder.PathOf("out.csv"));
            Assert.True(killed < MostKills || kept >= KillsInTheMiddle, $"Only {kept} of {killed} kills left a checkpoint.");
        }
    }

    /// <summary>Kills a run after some time.</summary>
    /// <returns>Null when it was killed; what it had said when it ended by itself before the signal came.</returns>
    private static async Task<string?> KillAsync(ToolProcess tool, int milliseconds)
    {
        if (await tool.EndsWithinAsync(milliseconds))
        {
            return "";
        }

        var (exitCode, _, error) = await tool.SignalAsync("KILL");
        return exitCode == 137 ? null : error;
    }

    /// <summary>The lines of a summary that do not say how long it took, or where it went on.</summary>
    private static IEnumerable<string> Figures(string output) => output.Split('\n').Where(static line =>
        line.Trim().Length > 0 && !line.Contains("seconds", StringComparison.Ordinal) && !line.Contains("Written to", StringComparison.Ordinal) && !line.Contains("went on", StringComparison.Ordinal)
        && line.Trim() != "model");

    private static IEnumerable<string> Named(string error) => error.Split('\n').Where(static line => !line.StartsWith("spamsense: There is no checkpoint", StringComparison.Ordinal));
}
