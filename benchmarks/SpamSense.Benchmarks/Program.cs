using BenchmarkDotNet.Running;
using SpamSense.Benchmarks.Modes;
using SpamSense.Benchmarks.Suites;

namespace SpamSense.Benchmarks;

internal static class Program
{
    private static readonly Dictionary<string, Func<Switches, int>> Modes = new(StringComparer.Ordinal)
    {
        ["acceptance"] = AcceptanceMode.Run,
        ["chart"] = ChartMode.Run,
        ["generate"] = GenerateMode.Run,
        ["latency"] = LatencyMode.Run,
        ["machine"] = MachineMode.Run,
        ["probabilities"] = ProbabilitiesMode.Run,
        ["readme"] = ReadMeMode.Run,
        ["stream"] = StreamMode.Run,
        ["throughput"] = ThroughputMode.Run,
    };

    private static int Main(string[] args) =>
        args is [var name, .. var rest] && Modes.TryGetValue(name, out var run) ? RunMode(run, rest) : RunBenchmarks(Arguments.Parse(args));

    private static int RunMode(Func<Switches, int> run, string[] args)
    {
        try
        {
            return run(new Switches(args));
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or InvalidDataException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int RunBenchmarks(Arguments arguments)
    {
        var switcher = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
        var summaries = switcher.Run(arguments.ForBenchmarkDotNet, new BenchmarkConfig(arguments.Short)).ToList();
        if (arguments.Save)
        {
            summaries.ForEach(SavedResults.Write);
        }

        return summaries.TrueForAll(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
