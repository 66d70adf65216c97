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
    /// <exception cref="CommandFailureException">A name cannot have been meant, or nothing matches a pattern.</exception>
    public static IReadOnlyList<string> Expand(ScoreRequest request)
    {
        InputNames.Check(request.Files, "score");
        var files = new List<string>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in request.Files)
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

            files.AddRange(found.Where(file => !IsWritten(request, file) && named.Add(file)));
        }

        return files.Count > 0 ? files : throw new CommandFailureException($"Nothing but the output matches '{request.Files[0]}'; check the pattern and the folder.");
    }

    private static bool IsWritten(ScoreRequest request, string file)
    {
        string?[] written = [request.Output, request.Output + PartialFile.Suffix, request.Checkpoint];
        return Array.Exists(written, path => path is not (null or "" or ScoreRequest.StandardStream) && Path.GetFileName(path) == Path.GetFileName(file) && OutputTarget.IsSame(path, file));
    }
}
