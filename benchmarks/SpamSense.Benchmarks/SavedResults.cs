using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Microsoft.ML;

namespace SpamSense.Benchmarks;

/// <summary>The tables that the repository keeps: one folder a processor, with the versions that made them.</summary>
internal static class SavedResults
{
    public static void Write(Summary summary)
    {
        var processor = summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "Unknown processor";
        var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot(), "benchmarks", "results", FolderName(processor))).FullName;
        using (var table = new StreamWriter(Path.Combine(folder, "Classify.md")))
        {
            MarkdownExporter.GitHub.ExportToLog(summary, new StreamLogger(table));
        }

        File.WriteAllLines(Path.Combine(folder, "Versions.txt"), Versions(summary.HostEnvironmentInfo, processor));
        Console.WriteLine($"Saved to {folder}");
    }

    private static string[] Versions(HostEnvironmentInfo host, string processor) =>
    [
        $"Processor: {processor}, {Environment.ProcessorCount} logical cores",
        $"OS: {host.Os.Value.Name} {host.Os.Value.Version}",
        $"Runtime: {host.RuntimeVersion}",
        $"SpamSense: {PackageVersion(typeof(SpamClassifier))}",
        $"Microsoft.ML: {PackageVersion(typeof(MLContext))}",
        $"BenchmarkDotNet: {host.BenchmarkDotNetVersion}",
        $"Date: {DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
    ];

    private static string? PackageVersion(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];

    private static string FolderName(string processor) =>
        string.Join(' ', processor.Split([.. Path.GetInvalidFileNameChars(), '@', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SpamSense.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("--save writes into the repository: start the benchmarks from a clone of it.");
    }
}
