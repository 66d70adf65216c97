using System.Globalization;
using SpamSense.Training;
using SpamSense.Training.Data;

namespace SpamSense.Trials;

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
            return 1;
        }
    }

    private static void Run(Arguments arguments)
    {
        var trials = Choose(arguments.Only);
        var options = new TrainingOptions { MaxPostsPerSource = arguments.MaxPostsPerSource };
        var posts = TrainingPosts.Choose(LabelledData.Load(arguments.Data), options);
        var groups = SourceGroups.Of(posts.Select(post => post.Source));
        var results = new TrialRunner(trials, options, arguments.Threads).Run(posts, groups);
        var table = new TrialTable(arguments, posts, groups).Write(trials, results);
        if (arguments.Output is not { } path)
        {
            Console.Out.Write(table);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, table);
    }

    private static IReadOnlyList<Trial> Choose(IReadOnlyList<string> names)
    {
        var known = AllTrials.All.ToDictionary(trial => trial.Name);
        return names.Count == 0
            ? AllTrials.All
            : [.. names.Select(name => known.GetValueOrDefault(name) ?? throw new FormatException($"'{name}' is none of {string.Join(", ", known.Keys)}."))];
    }
}
