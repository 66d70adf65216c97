using SpamSense.Training;

namespace SpamSense.Cli.Screen;

/// <summary>How far a training run is: written by the threads that train, read by the one that shows it.</summary>
internal sealed class TrainingMeter : IProgress<TrainingProgress>
{
    private volatile object _latest = new TrainingProgress("reading the data", 0, 1);

    public TrainingProgress Latest => (TrainingProgress)_latest;

    public void Report(TrainingProgress value)
    {
        if (value.Done >= Latest.Done)
        {
            _latest = value;
        }
    }
}
