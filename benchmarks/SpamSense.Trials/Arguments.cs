using System.Globalization;

namespace SpamSense.Trials;

/// <summary>What the command line asks for.</summary>
/// <param name="Data">Folders or files of labelled posts.</param>
/// <param name="MaxPostsPerSource">The most posts that one source gives.</param>
/// <param name="Only">The names of the trials to run; all where it is empty.</param>
/// <param name="Threads">How many groups are left out at the same time.</param>
/// <param name="Output">The file that the table goes to; standard output where there is none.</param>
internal sealed record Arguments(IReadOnlyList<string> Data, int MaxPostsPerSource, IReadOnlyList<string> Only, int Threads, string? Output)
{
    private const int DefaultCap = 1000;

    /// <exception cref="FormatException">An argument is unknown, or its value is missing or no number; the message says which.</exception>
    internal static Arguments Parse(IReadOnlyList<string> args)
    {
        var parsed = new Arguments([], DefaultCap, [], 1, null);
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : throw new FormatException($"'{args[i]}' needs a value.");
            parsed = args[i] switch
            {
                "--data" => parsed with { Data = [.. parsed.Data, value] },
                "--max-posts-per-source" => parsed with { MaxPostsPerSource = Number(value) },
                "--only" => parsed with { Only = value.Split(',') },
                "--threads" => parsed with { Threads = Number(value) },
                "-o" => parsed with { Output = value },
                _ => throw new FormatException($"'{args[i]}' is unknown: use --data, --max-posts-per-source, --only, --threads or -o."),
            };
        }

        return parsed.Data.Count > 0 ? parsed : throw new FormatException("Name the labelled posts with --data.");
    }

    private static int Number(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number) && number > 0
        ? number
        : throw new FormatException($"'{value}' is no number above 0.");
}
