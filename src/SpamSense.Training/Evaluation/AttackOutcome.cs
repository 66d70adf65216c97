using SpamSense.Training.Attacks;

namespace SpamSense.Training.Evaluation;

/// <summary>The verdicts before and after an attack, reduced to what a resample needs: the posts whose side matters, and those that changed it.</summary>
internal sealed class AttackOutcome
{
    private readonly int[] _found;
    private readonly int[] _lost;
    private readonly int[] _relationship;
    private readonly int[] _alarmed;
    private readonly int[] _calmed;

    internal AttackOutcome(IAttack attack, IReadOnlyList<JudgedPost> before, Classification[] after, double changed, double threshold)
    {
        Attack = attack;
        Changed = changed;
        bool WasAlarm(int i) => before[i].IsCalledMonetization(threshold);
        bool IsAlarm(int i) => after[i].Orientation == Orientation.Monetization;
        var places = Enumerable.Range(0, after.Length).ToList();
        _found = [.. places.Where(i => before[i].IsMonetization && WasAlarm(i))];
        _lost = [.. _found.Where(i => !IsAlarm(i))];
        _relationship = [.. places.Where(i => !before[i].IsMonetization)];
        _alarmed = [.. _relationship.Where(i => !WasAlarm(i) && IsAlarm(i))];
        _calmed = [.. _relationship.Where(i => WasAlarm(i) && !IsAlarm(i))];
        VerdictsKept = places.Count(i => WasAlarm(i) == IsAlarm(i)) / (double)places.Count;
        MeanShift = places.Average(i => Math.Abs(after[i].MonetizationProbability - before[i].Probability));
    }

    internal IAttack Attack { get; }

    internal double Changed { get; }

    internal double VerdictsKept { get; }

    internal double MeanShift { get; }

    /// <summary>The loss of recall and the rise of false alarms; NaN where there is nothing to lose.</summary>
    internal (double Loss, double Rise) Measure(ReadOnlySpan<int> counts) => (
        Sum(_lost, counts) / (double)Sum(_found, counts),
        (Sum(_alarmed, counts) - Sum(_calmed, counts)) / (double)Sum(_relationship, counts));

    private static long Sum(int[] places, ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (var place in places)
        {
            sum += counts[place];
        }

        return sum;
    }
}
