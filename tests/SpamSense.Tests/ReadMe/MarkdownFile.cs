namespace SpamSense.Tests.ReadMe;

/// <summary>A Markdown file of the repository, line by line, with its fenced blocks.</summary>
internal sealed class MarkdownFile
{
    private readonly string _path;
    private readonly string[] _lines;

    private MarkdownFile(string path)
    {
        _path = path;
        _lines = File.ReadAllLines(path);
        Fences = [.. FindFences(_lines)];
    }

    /// <summary>All lines.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>All fenced blocks, in order.</summary>
    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>Whether a person asked that what can be written by a command is written.</summary>
    public static bool MayUpdate => Environment.GetEnvironmentVariable("SPAMSENSE_UPDATE") == "1";

    public static MarkdownFile Load(string name) => new(RepositoryFiles.PathOf(name));

    public IEnumerable<Fence> FencesOf(string language) => Fences.Where(fence => fence.Language == language);

    /// <summary>Writes the file with other lines in one of its blocks.</summary>
    public void Replace(Fence fence, IEnumerable<string> lines) =>
        File.WriteAllText(_path, string.Join('\n', [.. _lines[..fence.Start], .. lines, .. _lines[(fence.Start + fence.Lines.Count)..]]) + "\n");

    private static IEnumerable<Fence> FindFences(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var ticks = lines[i].Length - lines[i].TrimStart('`').Length;
                var end = Array.IndexOf(lines, new string('`', ticks), i + 1);
                Assert.True(end > 0, $"The fence in line {i + 1} is never closed.");
                yield return new Fence(lines[i][ticks..], i + 1, lines[(i + 1)..end]);
                i = end;
            }
        }
    }
}
