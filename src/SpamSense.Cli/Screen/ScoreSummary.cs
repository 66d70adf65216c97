using System.Globalization;
using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>What a run found, as somebody who did not build it would like to read it.</summary>
internal static class ScoreSummary
{
    public static void Write(IAnsiConsole screen, ScoreRequest request, ScoreResult result)
    {
        if (!request.Quiet)
        {
            WriteFindings(screen, request, result);
        }

        if (request.ShowsTimings && result.Timings is { } timings)
        {
            TimingTable.Write(screen, timings, result.Findings.ReadCount - result.EarlierCount);
        }
    }

    private static void WriteFindings(IAnsiConsole screen, ScoreRequest request, ScoreResult result)
    {
        var tally = result.Tally;
        screen.WriteLine();
        screen.Write(new Text($"  {Headline(request, result)}", Palette.Heading));
        screen.WriteLine();
        if (tally.Count > 0)
        {
            screen.WriteLine();
            ShareBars.Write(screen, tally.RelationshipCount, tally.MonetizationCount, tally.UndecidedCount);
            IntentBars.Write(screen, tally.Intents, tally.Count);
            LabelTable.Write(screen, tally.Labels);
            WriteExamples(screen, result.Files.Count == 1, tally);
        }

        screen.WriteLine();
        WriteFooter(screen, request, result);
        screen.WriteLine();
    }

    private static void WriteExamples(IAnsiConsole screen, bool isOneFile, ScoreTally tally)
    {
        var closest = ClosestUnseen(tally);
        List<Example> examples = [.. tally.MostMonetized, .. tally.MostRelational, .. closest];

        // An archive is one name and many files.
        var table = new ExampleTable(screen, isOneFile && examples.TrueForAll(example => example.Source == examples[0].Source), examples);
        table.Write("Most monetized", tally.MostMonetized, Palette.Monetization);
        table.Write("Most relationship-oriented", tally.MostRelational, Palette.Relationship);
        table.Write("Closest calls", closest, Palette.Close);
    }

    private static string Headline(ScoreRequest request, ScoreResult result)
    {
        var place = result.Files switch
        {
            [ScoreRequest.StandardStream] => Streams.StandardInput.Name,
            [var file] => VisibleText.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(file)), 60),
            var files => Wording.Files(files.Count),
        };
        var (count, read) = (result.Tally.Count, result.Findings.ReadCount);
        var posts = count == read ? Wording.Posts(count) : string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {Wording.Posts(read)}");
        var part = request.Shard is { } shard ? string.Create(CultureInfo.InvariantCulture, $", part {shard.Index} of {shard.Count}") : "";
        return $"{posts} in {place}{part}";
    }

    /// <summary>With few posts the closest calls would only say again what stands above.</summary>
    private static List<Example> ClosestUnseen(ScoreTally tally)
    {
        var seen = tally.MostMonetized.Concat(tally.MostRelational).Select(static example => (example.Source, example.Line)).ToHashSet();
        return [.. tally.ClosestCalls.Where(example => !seen.Contains((example.Source, example.Line)))];
    }

    private static void WriteFooter(IAnsiConsole screen, ScoreRequest request, ScoreResult result)
    {
        if (result.Unreadable.Count > 0)
        {
            WriteLine(screen, $"{Wording.Records(result.Unreadable.Count)} could not be read and {(result.Unreadable.Count == 1 ? "is" : "are")} not counted.", Palette.Warning);
        }

        if (result.Tally.BlankCount > 0)
        {
            WriteLine(screen, $"{Wording.Posts(result.Tally.BlankCount)} without a text {(result.Tally.BlankCount == 1 ? "is" : "are")} not counted.", Palette.Quiet);
        }

        if (result.Failures.Count > 0)
        {
            WriteLine(screen, $"{Wording.Files(result.Failures.Count)} could not be read, or not to the end.", Palette.Warning);
        }

        if (result.ReplacedColumns.Count > 0)
        {
            WriteLine(screen, $"Columns of the input were replaced by the verdict: {string.Join(", ", result.ReplacedColumns)}. Rename them to keep them.", Palette.Warning);
        }

        if (request.Output is { } output && !request.WritesToStandardOutput)
        {
            WriteLine(screen, $"Written to {VisibleText.Of(output, 200)}", Palette.Plain);
        }

        if (result.EarlierCount > 0)
        {
            WriteLine(screen, $"{Wording.Posts(result.EarlierCount)} had been read before, and this run went on from there.", Palette.Quiet);
        }

        var count = result.Findings.ReadCount - result.EarlierCount;
        var rate = count > 0 ? $", {Wording.Rate(count, result.Elapsed)}" : "";
        WriteLine(screen, $"{Wording.Posts(count)} in {Wording.Duration(result.Elapsed)}{rate}, after {Wording.Duration(result.Loading)} to load the model", Palette.Quiet);
    }

    private static void WriteLine(IAnsiConsole screen, string line, Style style)
    {
        screen.Write(new Padder(new Text(line, style), new Padding(2, 0, 0, 0)));
    }
}
