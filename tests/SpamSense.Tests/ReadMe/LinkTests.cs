namespace SpamSense.Tests.ReadMe;

/// <summary>A relative link of a document leads to a file or folder that exists.</summary>
public class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md")
            .Concat(new[] { "docs", "models", "benchmarks" }.SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Relative_links_lead_somewhere(string document)
    {
        var path = RepositoryFiles.PathOf(document);
        foreach (var target in TargetsOf(File.ReadAllLines(path)))
        {
            var goal = Path.Combine(Path.GetDirectoryName(path)!, target);
            Assert.True(Path.Exists(goal), $"{document} links to '{target}', and there is nothing.");
        }
    }

    /// <summary>What stands in <c>](…)</c> outside code, without addresses, anchors and titles.</summary>
    private static IEnumerable<string> TargetsOf(string[] lines)
    {
        var inCode = false;
        foreach (var line in lines)
        {
            inCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (inCode)
            {
                continue;
            }

            foreach (var part in line.Split("](").Skip(1))
            {
                var target = part.Split(')')[0].Split('#')[0].Split(' ')[0];
                if (target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
                {
                    yield return target;
                }
            }
        }
    }
}
