using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>Where the time of one thread goes. Every moment is in exactly one stage.</summary>
internal sealed class StageClock
{
    private readonly WorkTime[] _times = new WorkTime[Enum.GetValues<ScoreStage>().Length];
    private WorkTime _last = WorkTime.Now;

    /// <summary>The time of a stage so far.</summary>
    public WorkTime this[ScoreStage stage] => _times[(int)stage];

    /// <summary>The time of all stages but <see cref="ScoreStage.Waiting"/>.</summary>
    public WorkTime Work => _times[..(int)ScoreStage.Waiting].Aggregate(WorkTime.Add);

    /// <summary>Says what the time since the last call was spent on.</summary>
    public void Mark(ScoreStage stage)
    {
        var now = WorkTime.Now;
        _times[(int)stage] += now - _last;
        _last = now;
    }

    /// <summary>Says that a part of what was taken for one stage was another.</summary>
    public void Move(ScoreStage from, ScoreStage to, WorkTime time)
    {
        _times[(int)from] -= time;
        _times[(int)to] += time;
    }

    /// <summary>Adds the time of another thread.</summary>
    public void Add(StageClock other)
    {
        for (var i = 0; i < _times.Length; i++)
        {
            _times[i] += other._times[i];
        }
    }
}
