using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>One line on standard error that says how far a long run is.</summary>
internal static class ProgressBar
{
    // A bar that flashes up and is gone tells nothing.
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Shows the run until it ends, well or not.</summary>
    public static void Watch(Task work, RunMeter meter)
    {
        if (Ends(work, Patience))
        {
            return;
        }

        var progress = Screens.ProgressScreen().Progress();
        progress.AutoClear = true;
        progress.ExcludeVerticalPadding = true;
        progress.Columns(Columns(meter));
        progress.Start(context =>
        {
            var task = context.AddTask("score", maxValue: 1);
            do
            {
                // At its maximum a task counts as ended, and its line would vanish before the run is over.
                task.Value = Math.Min(meter.Fraction ?? 0, 0.999);
            }
            while (!Ends(work, Pause));
        });
    }

    private static ProgressColumn[] Columns(RunMeter meter) => meter.Fraction is null
        ? [new SpinnerColumn(Spinner.Known.Dots) { Style = Palette.Relationship }, new PostCountColumn(meter)]
        :
        [
            new ProgressBarColumn { Width = 40, CompletedStyle = Palette.Relationship, RemainingStyle = Palette.Quiet },
            new PercentageColumn { CompletedStyle = Palette.Plain },
            new PostCountColumn(meter),
        ];

    private static bool Ends(Task work, TimeSpan time) => Task.WhenAny(work, Task.Delay(time)).GetAwaiter().GetResult() == work;
}
