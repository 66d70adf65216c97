using SpamSense.Benchmarks.Reports;

namespace SpamSense.Benchmarks.Modes;

/// <summary><c>readme [--check] [--results FOLDER]</c>: writes the figures of speed into README.md, or fails where they are not those of the results.</summary>
internal static class ReadMeMode
{
    public static int Run(Switches switches)
    {
        if (ResultFolder.Open(switches) is not { } results)
        {
            Console.Error.WriteLine("Nothing was measured: run benchmarks/peers/run first.");
            return 2;
        }

        var file = Path.Combine(Machine.RepositoryRoot, "README.md");
        var present = File.ReadAllText(file);
        var wanted = SpeedSection.Replace(present, results);
        if (!switches.Has("check"))
        {
            File.WriteAllText(file, wanted);
            return 0;
        }

        if (present == wanted)
        {
            return 0;
        }

        Console.Error.WriteLine("README.md has other figures of speed than benchmarks/results: run benchmarks/write-readme.");
        return 1;
    }
}
