namespace SpamSense.Cli.Globbing;

/// <summary>Finds the files that a pattern such as <c>exports/**/*.csv.gz</c> means, for shells that do not, and for patterns in quotes.</summary>
internal static class Glob
{
    /// <summary>Whether a name is a pattern: it has <c>*</c>, <c>?</c> or <c>[</c> and there is no such file.</summary>
    public static bool IsPattern(string name) => name.IndexOfAny(GlobSegment.Wildcards) >= 0 && !File.Exists(name) && !Directory.Exists(name);

    /// <summary>
    /// The files that a pattern means, in an order that is the same on every machine. Hidden files are found only by a pattern that names their dot;
    /// <c>**</c> does not follow links to folders, which may lead in a circle.
    /// </summary>
    /// <exception cref="CommandFailureException">A folder may not be looked into.</exception>
    public static List<string> Find(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        GlobSegment[] segments = [.. pattern[root.Length..].Split(Separators(), StringSplitOptions.RemoveEmptyEntries).Select(static part => new GlobSegment(part))];
        var files = new List<string>();
        var seen = new HashSet<(string Folder, int Segment)>();
        var places = new Stack<(string Folder, int Segment)>([(root, 0)]);
        while (places.TryPop(out var place))
        {
            if (seen.Add(place))
            {
                Visit(place.Folder, segments, place.Segment, files, places);
            }
        }

        files.Sort(string.CompareOrdinal);
        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static void Visit(string folder, GlobSegment[] segments, int index, List<string> files, Stack<(string Folder, int Segment)> places)
    {
        var segment = segments[index];
        var isLast = index == segments.Length - 1;
        if (segment.IsLiteral)
        {
            var path = Path.Combine(folder, segment.Text);
            if (isLast && File.Exists(path))
            {
                files.Add(path);
            }
            else if (!isLast && Directory.Exists(path))
            {
                places.Push((path, index + 1));
            }

            return;
        }

        if (segment.IsAnyFolders && !isLast)
        {
            places.Push((folder, index + 1));
        }

        foreach (var entry in Entries(folder))
        {
            var isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
            var path = Path.Combine(folder, entry.Name);
            if (!segment.Matches(entry.Name))
            {
                continue;
            }

            if (isFolder && segment.IsAnyFolders && entry.LinkTarget is null)
            {
                places.Push((path, index));
            }
            else if (isFolder && !isLast && !segment.IsAnyFolders)
            {
                places.Push((path, index + 1));
            }
            else if (!isFolder && isLast)
            {
                files.Add(path);
            }
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException)
        {
            // It went while others were looked into.
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException($"You may not look into the folder '{folder}'; name the files that you may read.", exception);
        }
    }

    private static char[] Separators() => OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];
}
