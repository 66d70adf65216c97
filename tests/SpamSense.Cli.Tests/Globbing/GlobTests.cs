using SpamSense.Cli.Globbing;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Globbing;

public sealed class GlobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GlobTests()
    {
        foreach (var file in new[] { "a.csv", "B.csv", "c.tsv", "sub/a.csv", "sub/deep/er/d.csv", "sub/.hidden.csv", ".git/x.csv", "other/[x].csv" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(file))!);
            _folder.Write(file, "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("*.csv", "B.csv a.csv")]
    [InlineData("?.?sv", "B.csv a.csv c.tsv")]
    [InlineData("[a-c].*", "a.csv c.tsv")]
    [InlineData("[!a].csv", "B.csv")]
    [InlineData("*/a.csv", "sub/a.csv")]
    [InlineData("**/*.csv", "B.csv a.csv other/[x].csv sub/a.csv sub/deep/er/d.csv")]
    [InlineData("sub/**", "sub/a.csv sub/deep/er/d.csv")]
    [InlineData("**/deep/**/*.csv", "sub/deep/er/d.csv")]
    [InlineData("s*/.*", "sub/.hidden.csv")]
    [InlineData("**", "B.csv a.csv c.tsv other/[x].csv sub/a.csv sub/deep/er/d.csv")]
    [InlineData("./*.tsv", "./c.tsv")]
    [InlineData("sub/../*.tsv", "sub/../c.tsv")]
    [InlineData("other/[[]x].csv", "other/[x].csv")]
    [InlineData("*.xml", "")]
    [InlineData("nowhere/*.csv", "")]
    public void A_pattern_means_files_in_one_order(string pattern, string expected)
    {
        // Absolute, since tests share the current folder.
        var found = Glob.Find(_folder.PathOf(pattern)).Select(file => Path.GetRelativePath(_folder.FullName, file));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static file => file.Replace("./", "", StringComparison.Ordinal).Replace("sub/.c", "c", StringComparison.Ordinal)), found);
    }

    [Theory]
    [InlineData("a*b", "ab", true)]
    [InlineData("a*b", "axxb", true)]
    [InlineData("a*b", "axxbc", false)]
    [InlineData("a**b*", "axb", true)]
    [InlineData("*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("[]]x", "]x", true)]
    [InlineData("[a-", "[a-", true)]
    [InlineData("[^a-c]", "d", true)]
    [InlineData("[^a-c]", "b", false)]
    [InlineData("?", "", false)]
    [InlineData("*", ".x", false)]
    public void A_name_matches_or_not(string pattern, string name, bool expected) => Assert.Equal(expected, new GlobSegment(pattern).Matches(name));

    [UnixFact]
    public void Links_that_lead_in_a_circle_are_not_followed()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("sub/again"), _folder.FullName);

        Assert.Equal(["sub/a.csv", "sub/deep/er/d.csv"], Glob.Find(_folder.PathOf("sub/**/*.csv")).Select(file => Path.GetRelativePath(_folder.FullName, file)));
    }

    [Fact]
    public void A_file_with_such_a_name_is_that_file()
    {
        Assert.False(Glob.IsPattern(_folder.PathOf("other/[x].csv")));
        Assert.True(Glob.IsPattern(_folder.PathOf("other/[y].csv")));
        Assert.False(Glob.IsPattern("-"));
    }
}
