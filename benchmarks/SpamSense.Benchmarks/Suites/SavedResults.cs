using System.Globalization;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace SpamSense.Benchmarks.Suites;

/// <summary>The tables that the repository keeps: one folder a processor, one table for each number of cores, with the versions that made them.</summary>
internal static class SavedResults
{
    public static void Write(Summary summary)
    {
        var machine = Machine.Current;
        Directory.CreateDirectory(machine.ResultsFolder);
        var name = $"Classify-{Environment.ProcessorCount}-core{(Environment.ProcessorCount == 1 ? "" : "s")}";
        using (var table = new StreamWriter(Path.Combine(machine.ResultsFolder, $"{name}.md")))
        {
            MarkdownExporter.GitHub.ExportToLog(summary, new StreamLogger(table));
        }

        string[] versions =
        [
            .. machine.Versions.Select(version => $"{version.Name}: {version.Value}"),
            $"BenchmarkDotNet: {summary.HostEnvironmentInfo.BenchmarkDotNetVersion}",
            $"Date: {DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        ];
        File.WriteAllLines(Path.Combine(machine.ResultsFolder, $"{name}.versions.txt"), versions);
        Console.WriteLine($"Saved to {machine.ResultsFolder}");
    }
}
