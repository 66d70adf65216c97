using SpamSense.Benchmarks.Reports;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>chart [--results FOLDER]</c>: draws what was measured beside the results.</summary>
internal static class ChartMode
{
    public static int Run(Switches switches)
    {
        var results = ResultFolder.OpenAny(switches);
        Write(results, "speed.svg", SpeedChart.Draw(results.Speed));
        if (results.Growth is { } growth)
        {
            Write(results, "growth.svg", GrowthChart.Draw(growth));
        }

        return 0;
    }

    private static void Write(ResultFolder results, string name, string drawing)
    {
        var file = Path.Combine(results.Path, name);
        File.WriteAllText(file, drawing);
        Console.WriteLine($"Drawn: {file}");
    }
}
