using System.Globalization;

namespace SpamSense.Benchmarks.Reports;

/// <summary>What <c>benchmarks/cold-start</c> wrote: a table for people, in which the first figure of a row is the median in milliseconds.</summary>
internal sealed class ColdStartResult
{
    private const string Unit = " ms";

    private readonly Dictionary<string, double> _milliseconds = new(StringComparer.Ordinal);

    public ColdStartResult(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var way, var median, ..] && median.EndsWith(Unit, StringComparison.Ordinal))
            {
                _milliseconds.TryAdd(way, double.Parse(median[..^Unit.Length], CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>A program that makes one verdict and ends.</summary>
    public double? Program => Find("A program of two lines that classifies");

    /// <summary>The same program, compiled ahead of time.</summary>
    public double? CompiledProgram => Find("The same, `PublishReadyToRun`");

    private double? Find(string way) => _milliseconds.TryGetValue(way, out var milliseconds) ? milliseconds : null;
}
