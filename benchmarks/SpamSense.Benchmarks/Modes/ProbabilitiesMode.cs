using System.Globalization;
using System.Text.Json;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>probabilities --file FILE</c>: what the shipped model says of every record with a <c>text</c>, one probability a line.</summary>
internal static class ProbabilitiesMode
{
    public static int Run(Switches switches)
    {
        foreach (var line in File.ReadLines(switches.Text("file")))
        {
            using var record = JsonDocument.Parse(line);
            var verdict = SpamClassifier.Default.Classify(record.RootElement.GetProperty("text").GetString()!);
            Console.WriteLine(verdict.MonetizationProbability.ToString("R", CultureInfo.InvariantCulture));
        }

        return 0;
    }
}
