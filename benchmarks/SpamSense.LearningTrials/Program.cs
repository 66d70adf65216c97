using System.Globalization;

namespace SpamSense.LearningTrials;

internal static class Program
{
    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Run(Arguments.Parse(args));
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    private static void Run(Arguments arguments)
    {
        var sites = TrialSites.Prepare(arguments);
        var report = arguments.ChoosesRule ? new RuleTable(sites).Write() : LearningReport.Write(sites);
        if (arguments.Output is not { } path)
        {
            Console.Out.Write(report);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, report);
    }
}
