using SpamSense.Cli.Globbing;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Scoring;

/// <summary>The files that the names of a command line mean.</summary>
internal static class InputFiles
{
    /// <summary>
    /// Names as they are, and for each pattern the files that match, sorted. A pattern leaves out what is named already and what the run writes:
    /// the result of an earlier run beside its inputs is not scored again.
    /// </summary>
    /// <param name="names">The names of the command line.</param>
    /// <param name="command">The command that they were given to.</param>
    /// <param name="written">What the run writes; null for what it does not.</param>
    /// <exception cref="CommandFailureException">A name cannot have been meant, or nothing matches a pattern.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> names, string command, params string?[] written)
    {
        InputNames.Check(names, command);
        var files = new List<string>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!Glob.IsPattern(name))
            {
                files.Add(name);
                named.Add(name);
                continue;
            }

            var found = Glob.Find(name);
            if (found.Count == 0)
            {
                throw new CommandFailureException($"No file matches '{name}'; check the pattern and the folder.");
            }

            files.AddRange(found.Where(file => !IsWritten(written, file) && named.Add(file)));
        }

        return files.Count > 0 ? files : throw new CommandFailureException($"Nothing but the output matches '{names[0]}'; check the pattern and the folder.");
    }

    /// <summary>Whether a file is one of those that the run writes.</summary>
    public static bool IsWritten(string?[] written, string file) => Array.Exists(
        written, path => path is not (null or "" or InputNames.StandardStream) && Path.GetFileName(path) == Path.GetFileName(file) && OutputTarget.IsSame(path, file));
}
