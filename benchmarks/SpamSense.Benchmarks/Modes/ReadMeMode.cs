using SpamSense.Benchmarks.Reports;

namespace SpamSense.Benchmarks.Modes;

/// <summary>
/// <c>readme [--check] [--results FOLDER] [--file FILE]</c>: writes the figures of speed into README.md, or fails where they are not those of
/// the results.
/// </summary>
internal static class ReadMeMode
{
    public static int Run(Switches switches)
    {
        var file = switches.Has("file") ? switches.Text("file") : Path.Combine(Machine.RepositoryRoot, "README.md");
        var present = File.ReadAllText(file);
        if (switches.Has("check") && !present.Contains(SpeedSection.Begin, StringComparison.Ordinal) && ResultFolder.Open(switches) is null)
        {
            return 0;
        }

        var wanted = SpeedSection.Replace(present, ResultFolder.OpenAny(switches));
        if (!switches.Has("check"))
        {
            File.WriteAllText(file, wanted);
        }
        else if (present != wanted)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)} has other figures of speed than benchmarks/results: run benchmarks/write-readme.");
        }

        return 0;
    }
}
