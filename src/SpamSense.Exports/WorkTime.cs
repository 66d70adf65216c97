using System.Diagnostics;

namespace SpamSense.Exports;

/// <summary>What a piece of work took: the time on the clock, and how much of it a processor worked for the thread.</summary>
/// <param name="Elapsed">The time on the clock.</param>
/// <param name="Processor">The time of a processor; the same as <paramref name="Elapsed"/> where the system does not tell it for a thread.</param>
public readonly record struct WorkTime(TimeSpan Elapsed, TimeSpan Processor)
{
    /// <summary>The present moment of the present thread: the difference of two of them is what happened between.</summary>
    public static WorkTime Now
    {
        get
        {
            var elapsed = Stopwatch.GetElapsedTime(0);
            return new WorkTime(elapsed, ThreadClock.Read() ?? elapsed);
        }
    }

    /// <summary>Both times together.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static WorkTime operator +(WorkTime left, WorkTime right) => Add(left, right);

    /// <summary>What is left of a time.</summary>
    /// <param name="left">The whole.</param>
    /// <param name="right">The part.</param>
    public static WorkTime operator -(WorkTime left, WorkTime right) => Subtract(left, right);

    /// <summary>Both times together.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static WorkTime Add(WorkTime left, WorkTime right) => new(left.Elapsed + right.Elapsed, left.Processor + right.Processor);

    /// <summary>What is left of a time.</summary>
    /// <param name="left">The whole.</param>
    /// <param name="right">The part.</param>
    public static WorkTime Subtract(WorkTime left, WorkTime right) => new(left.Elapsed - right.Elapsed, left.Processor - right.Processor);
}
