using System.Globalization;
using SpamSense.Cli.Scoring;
using SpamSense.Exports;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>Where the time of a run went, a line for each thing that the threads did.</summary>
internal static class TimingTable
{
    public static void Write(IAnsiConsole screen, ScoreTimings timings, long posts)
    {
        var work = timings.Stages.Work;
        WriteLine(screen, "");
        WriteLine(screen, $"Where the time went, on {timings.Threads} {(timings.Threads == 1 ? "thread" : "threads")}", Palette.Heading);
        WriteLine(screen, $"{"",-12}{"processor",12}{"share",8}{"a post",12}{"clock",12}");
        foreach (var stage in Enum.GetValues<ScoreStage>()[..(int)ScoreStage.Waiting])
        {
            WriteRow(screen, stage.ToString().ToLowerInvariant(), timings.Stages[stage], work, posts);
        }

        WriteRow(screen, "together", work, work, posts);
        WriteRow(screen, "waiting", timings.Stages[ScoreStage.Waiting], work, posts);
        WriteRow(screen, "process", new WorkTime(timings.Elapsed, timings.ProcessTime), work, posts);
        WriteLine(screen, "");
    }

    private static void WriteRow(IAnsiConsole screen, string name, WorkTime time, WorkTime work, long posts)
    {
        var share = work.Processor > TimeSpan.Zero ? time.Processor / work.Processor : 0;
        var each = posts > 0 ? time.Processor.TotalMicroseconds / posts : 0;
        WriteLine(screen, string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12}{time.Processor.TotalSeconds,10:F2} s{share,8:P0}{each,9:F3} \u00b5s{time.Elapsed.TotalSeconds,10:F2} s"));
    }

    private static void WriteLine(IAnsiConsole screen, string line, Style? style = null)
    {
        screen.Write(new Text($"  {line}", style ?? Palette.Plain));
        screen.WriteLine();
    }
}
