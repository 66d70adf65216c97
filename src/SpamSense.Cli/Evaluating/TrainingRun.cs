using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Evaluating;

/// <summary>Runs what trains models, with a bar that says how far it is, and says in one sentence why the data cannot be used.</summary>
internal static class TrainingRun
{
    public static T Watch<T>(Func<TrainingMeter, T> train)
    {
        var meter = new TrainingMeter();
        var work = Task.Run(() => train(meter), CancellationToken.None);
        if (Screens.CanShowProgress(writesToStandardOutput: false))
        {
            TrainingBar.Watch(work, meter);
        }

        try
        {
            return work.GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is InvalidDataException or DirectoryNotFoundException)
        {
            throw new CommandFailureException(e.Message, e);
        }
    }
}
