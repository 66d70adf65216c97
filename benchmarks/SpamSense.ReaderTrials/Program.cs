using System.Globalization;

namespace SpamSense.ReaderTrials;

/// <summary>Reads the same exports in several ways in turn, and prints what a record costs a processor and the memory.</summary>
internal static class Program
{
    private const int Records = 200_000;
    private const int Rounds = 9;

    private static int Main()
    {
        var (csv, json) = (TrialContent.Csv(Records), TrialContent.JsonLines(Records));
        ReaderTrial[] trials =
        [
            new("CSV", "`RecordReader.ReadBatch`", csv, SpamSenseReading.Batches),
            new("CSV", "`RecordReader.Read`", csv, SpamSenseReading.Records),
            new("CSV", "Sylvan.Data.Csv", csv, SylvanReading.Spans),
            new("JSON Lines", "`RecordReader.ReadBatch`", json, SpamSenseReading.Batches),
            new("JSON Lines", "`RecordReader.Read`", json, SpamSenseReading.Records),
            new("JSON Lines", "System.IO.Pipelines, `Utf8JsonReader`", json, static content => JsonReading.PipeAsync(content).GetAwaiter().GetResult()),
            new("JSON Lines", "`StreamReader`, `JsonDocument`", json, JsonReading.Documents),
        ];
        var costs = trials.ToDictionary(static trial => trial, static _ => new List<TrialCost>());

        // Taking turns spreads over all of them what else the machine does meanwhile. The first rounds compile.
        for (var round = -2; round < Rounds; round++)
        {
            foreach (var trial in trials)
            {
                var cost = TrialCost.Of(trial, Records);
                if (round >= 0)
                {
                    costs[trial].Add(cost);
                }
            }
        }

        Console.WriteLine("| format | read by | processor time | bytes allocated |");
        Console.WriteLine("| --- | --- | ---: | ---: |");
        var basis = 0.0;
        foreach (var trial in trials)
        {
            var median = TrialCost.Median(costs[trial]);
            basis = trial.Read == SpamSenseReading.Batches ? median.Nanoseconds : basis;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {trial.Format} | {trial.Name} | {median.Nanoseconds / basis:F1} ({median.Nanoseconds:F0} ns) | {median.Bytes:F0} |"));
        }

        return 0;
    }
}
