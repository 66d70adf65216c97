using System.Reflection;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;
using Microsoft.ML;

namespace SpamSense.Benchmarks;

/// <summary>The processor, the folder for what it measured, and the versions that it measured.</summary>
internal sealed class Machine
{
    private Machine(HostEnvironmentInfo host)
    {
        Processor = host.Cpu.Value?.ProcessorName ?? "Unknown processor";
        ResultsFolder = Path.Combine(RepositoryRoot, "benchmarks", "results", FolderName(Processor));
        Versions =
        [
            ("Processor", Processor),
            ("OS", $"{host.Os.Value.Name} {host.Os.Value.Version}"),
            ("Runtime", host.RuntimeVersion),
            ("SpamSense", PackageVersion(typeof(SpamClassifier))),
            ("Model", SpamClassifier.Default.Manifest.Sha256[..12]),
            ("Vectors", Vector512.IsHardwareAccelerated ? "512 bits" : Vector256.IsHardwareAccelerated ? "256 bits" : "128 bits or less"),
            ("Microsoft.ML", PackageVersion(typeof(MLContext))),
        ];
    }

    public static string RepositoryRoot { get; } = FindRoot();

    // Behind the root, which it needs: static members are set in the order of the text.
    public static Machine Current { get; } = new(HostEnvironmentInfo.GetCurrent());

    public string Processor { get; }

    public string ResultsFolder { get; }

    public (string Name, string Value)[] Versions { get; }

    private static string PackageVersion(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string FolderName(string processor) =>
        string.Join('-', processor.Split([.. Path.GetInvalidFileNameChars(), '@', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SpamSense.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException("Results go into the repository: start the benchmarks from a clone of it.");
    }
}
