using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>One line on standard error that says how far a long run is.</summary>
internal static class ProgressBar
{
    // A bar that flashes up and is gone tells nothing.
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work on another thread, and shows how far it is where that disturbs nobody.</summary>
    /// <param name="execute">The work.</param>
    /// <param name="meter">How far it is.</param>
    /// <param name="isShown">Whether the user wants to see it.</param>
    /// <param name="writesToStandardOutput">Whether results go to standard output.</param>
    public static T Run<T>(Func<T> execute, RunMeter meter, bool isShown, bool writesToStandardOutput)
    {
        var work = Task.Run(execute, CancellationToken.None);
        if (isShown && Screens.CanShowProgress(writesToStandardOutput))
        {
            Watch(work, meter);
        }

        return work.GetAwaiter().GetResult();
    }

    private static void Watch(Task work, RunMeter meter)
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
