using System.Text;

namespace SpamSense;

/// <summary>Reads the data files that are embedded in the assembly: one entry a line, <c>#</c> begins a comment line.</summary>
internal static class EmbeddedText
{
    private static readonly System.Reflection.Assembly Assembly = typeof(EmbeddedText).Assembly;

    /// <summary>The rows of a data file, without comments and empty lines.</summary>
    internal static IEnumerable<string> ReadRows(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Opens an embedded file by its path below the project, with dots for slashes.</summary>
    internal static Stream Open(string name) =>
        TryOpen(name) ?? throw new InvalidOperationException($"The assembly lacks its own file {name}.");

    /// <summary>Opens an embedded file that the assembly may have been built without.</summary>
    internal static Stream? TryOpen(string name) => Assembly.GetManifestResourceStream("SpamSense." + name);
}
