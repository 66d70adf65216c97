using SpamSense.Cli.Scoring;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>Runs of <c>score</c> within this process.</summary>
internal static class Scorings
{
    /// <summary>Scores files of a folder.</summary>
    public static ScoreResult Run(TemporaryFolder folder, string[] files, string? output, Func<ScoreRequest, ScoreRequest>? change = null)
    {
        var request = new ScoreRequest
        {
            Files = [.. files.Select(folder.PathOf)],
            Output = output is null ? null : folder.PathOf(output),
            Quiet = true,
            Threads = 2,
        };
        return new ScoreRun(change?.Invoke(request) ?? request).Execute(CancellationToken.None);
    }

    /// <summary>All that a summary says of a run but for the time it took.</summary>
    public static string Describe(ScoreResult result)
    {
        var tally = result.Tally;
        var examples = new[] { tally.MostMonetized, tally.MostRelational, tally.ClosestCalls }.SelectMany(static list => list)
            .Select(static example => $"{Path.GetFileName(example.Source)} {example.Line} {example.Author} {example.Probability:R} {example.Repeats} {example.Text}");
        var unreadable = result.Unreadable.Named.Select(static record => $"{Path.GetFileName(record.Source)}:{record.Line} {record.Reason}");
        return string.Join('\n', [
            $"{tally.Count} {tally.MonetizationCount} {tally.UndecidedCount} {result.Findings.ReadCount} {result.Unreadable.Count}",
            string.Join(' ', tally.Intents.All), string.Join(' ', tally.Labels.All), .. examples, .. unreadable, .. result.Failures]);
    }
}
