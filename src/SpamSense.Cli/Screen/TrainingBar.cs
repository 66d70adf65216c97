using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>One line on standard error that says how many models are trained.</summary>
internal static class TrainingBar
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Shows the run until it ends, well or not.</summary>
    public static void Watch(Task work, TrainingMeter meter)
    {
        var progress = Screens.ProgressScreen().Progress();
        progress.AutoClear = true;
        progress.Columns(
            new ProgressBarColumn { Width = 40, CompletedStyle = Palette.Relationship, RemainingStyle = Palette.Quiet },
            new PercentageColumn { CompletedStyle = Palette.Plain },
            new TaskDescriptionColumn { Alignment = Justify.Left });
        progress.Start(context =>
        {
            var task = context.AddTask("train", maxValue: 1);
            do
            {
                var latest = meter.Latest;
                task.Value = Math.Min((double)latest.Done / latest.Total, 0.999);
                task.Description = Markup.Escape(VisibleText.Of(latest.Step, 60));
            }
            while (Task.WhenAny(work, Task.Delay(Pause)).GetAwaiter().GetResult() != work);
        });
    }
}
