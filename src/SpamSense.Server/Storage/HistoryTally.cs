using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SpamSense.Diagnostics;

namespace SpamSense.Server.Storage;

/// <summary>Counts the checks of one site on one day, on the threads of the requests, until the writer takes the counts.</summary>
internal sealed class HistoryTally
{
    private const int Percents = 100;
    private const int Orientations = 3;

    private readonly long[] _probabilities = new long[DecisionFloor.Count * Percents];
    private readonly long[] _days = new long[HistoryFigures.DayCounts];
    private readonly ConcurrentDictionary<string, StrongBox<long>> _rules = new(StringComparer.Ordinal);

    internal void Count(Analysis analysis, DecisionFloor floor)
    {
        Interlocked.Increment(ref _probabilities[(floor.Code * Percents) + PercentOf(analysis.Classification.MonetizationProbability)]);
        Interlocked.Increment(ref _days[(int)analysis.Classification.Orientation]);
        Interlocked.Increment(ref _days[Orientations + (int)analysis.Decision]);
        var diagnostics = analysis.Diagnostics;
        for (var i = 0; i < diagnostics.Length; i++)
        {
            if (!diagnostics[i].IsSuppressed && IsFirstOfRule(diagnostics.AsSpan()[..i], diagnostics[i].Id))
            {
                Add(diagnostics[i].Id, 1);
            }
        }
    }

    /// <summary>Takes what was counted since the last time; <see langword="null"/> where nothing was.</summary>
    internal HistoryFigures? Take()
    {
        var days = _days.Select((_, i) => Interlocked.Exchange(ref _days[i], 0)).ToArray();
        if (Array.TrueForAll(days, count => count == 0))
        {
            return null;
        }

        var probabilities = new List<(int Floor, int Percent, long Checks)>();
        for (var i = 0; i < _probabilities.Length; i++)
        {
            if (Interlocked.Exchange(ref _probabilities[i], 0) is > 0 and var checks)
            {
                probabilities.Add((i / Percents, i % Percents, checks));
            }
        }

        return new HistoryFigures(days, probabilities, [.. _rules.Select(rule => (rule.Key, Interlocked.Exchange(ref rule.Value.Value, 0))).Where(rule => rule.Item2 > 0)]);
    }

    /// <summary>Takes back what could not be written.</summary>
    internal void GiveBack(HistoryFigures figures)
    {
        for (var i = 0; i < _days.Length; i++)
        {
            Interlocked.Add(ref _days[i], figures.Days[i]);
        }

        foreach (var (floor, percent, checks) in figures.Probabilities)
        {
            Interlocked.Add(ref _probabilities[(floor * Percents) + percent], checks);
        }

        foreach (var (rule, posts) in figures.Rules)
        {
            Add(rule, posts);
        }
    }

    internal static int PercentOf(float probability) => Math.Clamp((int)((double)probability * Percents), 0, Percents - 1);

    private void Add(string rule, long posts) => Interlocked.Add(ref _rules.GetOrAdd(rule, _ => new StrongBox<long>()).Value, posts);

    private static bool IsFirstOfRule(ReadOnlySpan<Diagnostic> before, string rule)
    {
        // A rule has at most a hundred findings, and most posts a handful: the last ones are the likeliest.
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (!before[i].IsSuppressed && before[i].Id == rule)
            {
                return false;
            }
        }

        return true;
    }
}
