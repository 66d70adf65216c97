using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        var arguments = Arguments.Parse(args);
        var switcher = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
        var summaries = switcher.Run(arguments.ForBenchmarkDotNet, new BenchmarkConfig(arguments.Short)).ToList();
        if (arguments.Save)
        {
            summaries.ForEach(SavedResults.Write);
        }

        return summaries.TrueForAll(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
