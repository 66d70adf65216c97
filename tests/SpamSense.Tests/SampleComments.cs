namespace SpamSense.Tests;

/// <summary>The comments of the sample blog with the labels that we gave them.</summary>
internal static class SampleComments
{
    private static readonly List<string[]> Comments = ReadCsv(RepositoryFiles.PathOf("samples", "data", "blog-comments.csv"));

    internal static IReadOnlyList<string> Texts { get; } = [.. Comments.Skip(1).Select(row => row[4])];

    internal static IReadOnlyList<bool> IsMonetization { get; } =
        [.. ReadCsv(RepositoryFiles.PathOf("samples", "data", "blog-comments.key.csv")).Skip(1).Select(row => row[1] == "monetization")];

    /// <summary>Enough of CSV for two files that we wrote ourselves.</summary>
    private static List<string[]> ReadCsv(string path)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        var closed = false;
        foreach (var c in File.ReadAllText(path))
        {
            if (c == '"')
            {
                cell.Append(closed ? "\"" : "");
                quoted = !quoted;
                closed = !quoted;
                continue;
            }

            closed = false;
            if (quoted || c is not (',' or '\n'))
            {
                cell.Append(c);
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
        }

        return rows;
    }
}
