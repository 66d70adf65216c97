using SpamSense.Exports;

namespace SpamSense.ReaderTrials;

/// <summary>What a record costs.</summary>
/// <param name="Nanoseconds">The processor time of the thread.</param>
/// <param name="Bytes">The memory that is allocated.</param>
internal readonly record struct TrialCost(double Nanoseconds, double Bytes)
{
    /// <summary>Runs a trial once.</summary>
    public static TrialCost Of(ReaderTrial trial, int records)
    {
        var (memory, start) = (GC.GetAllocatedBytesForCurrentThread(), WorkTime.Now);
        var read = trial.Read(trial.Content);
        var time = WorkTime.Now - start;
        return read == records
            ? new TrialCost(time.Processor.TotalNanoseconds / records, (double)(GC.GetAllocatedBytesForCurrentThread() - memory) / records)
            : throw new InvalidOperationException($"{trial.Name} read {read} records instead of {records}.");
    }

    /// <summary>The middle of several runs, each number by itself.</summary>
    public static TrialCost Median(IReadOnlyList<TrialCost> costs) => new(
        costs.Select(static cost => cost.Nanoseconds).Order().ElementAt(costs.Count / 2),
        costs.Select(static cost => cost.Bytes).Order().ElementAt(costs.Count / 2));
}
