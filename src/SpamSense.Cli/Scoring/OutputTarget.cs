using SpamSense.Cli.Scoring.Resuming;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>Which format an output gets, and where it must not go.</summary>
internal static class OutputTarget
{
    public static RecordFormat Format(ScoreRequest request, RecordFormat inputFormat)
    {
        if (request.OutputFormat is { } asked)
        {
            return asked;
        }

        if (request.WritesToStandardOutput)
        {
            return inputFormat;
        }

        return Path.GetExtension(request.Output!).ToUpperInvariant() switch
        {
            ".CSV" => RecordFormat.Csv,
            ".TSV" or ".TAB" => RecordFormat.Tsv,
            ".JSONL" or ".NDJSON" => RecordFormat.JsonLines,
            ".PARQUET" => RecordFormat.Parquet,
            ".GZ" => throw new CommandFailureException($"'{request.Output}' would not be compressed; write a .csv, .tsv or .jsonl file, or pipe '-o -' into gzip."),
            _ => throw new CommandFailureException($"The name '{request.Output}' does not say which format to write; end it in .csv, .tsv, .jsonl or .parquet, or add --output-format."),
        };
    }

    /// <summary>Refuses to replace what is read: somebody's only copy would be gone.</summary>
    public static void Check(string? output, IEnumerable<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(output))
        {
            throw new CommandFailureException("The name of the output is empty; give --output a file, or - for standard output.");
        }

        if (output == ScoreRequest.StandardStream)
        {
            return;
        }

        var target = RealPath(output);
        if (inputs.FirstOrDefault(file => file != ScoreRequest.StandardStream && RealPath(file) == target) is { } input)
        {
            throw new CommandFailureException($"The output '{output}' is the input '{input}'; choose another name.");
        }
    }

    /// <summary>Refuses a checkpoint that would replace what is read or written, and an output that would on its way to its name.</summary>
    public static void CheckCheckpoint(ScoreRequest request, IReadOnlyList<string> inputs)
    {
        var checkpoint = request.Checkpoint!;
        var partial = request.Output + PartialFile.Suffix;
        string[] taken = [.. inputs, request.Output!, partial];
        if (Array.Find(taken, file => IsSame(file, checkpoint) || IsSame(file, checkpoint + CheckpointFile.Suffix)) is { } other)
        {
            throw new CommandFailureException($"The checkpoint '{checkpoint}' is the file '{other}', or written beside itself as that; choose another name.");
        }

        if (inputs.FirstOrDefault(file => IsSame(file, partial)) is { } input)
        {
            throw new CommandFailureException($"The input '{input}' is where the output '{request.Output}' grows; rename the input.");
        }
    }

    /// <summary>Whether two names are one file, by whatever links.</summary>
    public static bool IsSame(string left, string right) => RealPath(left) == RealPath(right);

    /// <summary>The path of a file, links followed as far as they lead.</summary>
    public static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(Path.Combine(real, part));
            real = next.LinkTarget is null ? next.FullName : Resolve(next);
        }

        return real;
    }

    private static string Resolve(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName;
        }
        catch (IOException)
        {
            return link.FullName;
        }
    }
}
