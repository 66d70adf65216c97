using System.Text.RegularExpressions;

namespace SpamSense.Tests.ReadMe;

/// <summary>Whatever a document or a comment points to is there, and every document can be found.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md").Select(Name), .. DocumentsOf("benchmarks"), .. DocumentsOf("docs"), .. DocumentsOf("models"), .. DocumentsOf("samples")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.PathOf(document))!;
        var links = Link().Matches(Prose(document)).Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'));
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link.Split('#')[0])), $"{document} links to {link}, which does not exist."));
    }

    [Fact]
    public void The_index_names_every_document()
    {
        var index = File.ReadAllText(RepositoryFiles.PathOf("docs", "README.md"));
        Assert.All(
            DocumentsOf("docs").Where(document => document != "docs/README.md" && !RulePage().IsMatch(document)),
            document => Assert.Contains($"]({document["docs/".Length..]})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_decision_that_the_source_mentions_is_written_down()
    {
        var files = new[] { "src", "eng", "benchmarks" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*", SearchOption.AllDirectories));
        var mentioned = files.SelectMany(file => Decision().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct().ToList();
        Assert.NotEmpty(mentioned);
        Assert.All(mentioned, name => Assert.True(File.Exists(RepositoryFiles.PathOf(name)), $"{name} does not exist."));
    }

    /// <summary>What stands outside of fences: an example may link to anything.</summary>
    private static string Prose(string document)
    {
        var file = MarkdownFile.Load(document);
        return string.Join('\n', file.Lines.Where((_, line) => !file.Fences.Any(fence => line >= fence.Start && line < fence.Start + fence.Lines.Count)));
    }

    private static IEnumerable<string> DocumentsOf(string folder) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.md", SearchOption.AllDirectories).Select(Name).Order(StringComparer.Ordinal);

    private static string Name(string path) => Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    /// <summary>The index of the rules names these, and has a test of its own.</summary>
    [GeneratedRegex(@"^docs/rules/[A-Z]+\d{4}\.md$")]
    private static partial Regex RulePage();

    [GeneratedRegex(@"docs/decisions/[\w-]+\.md")]
    private static partial Regex Decision();
}
