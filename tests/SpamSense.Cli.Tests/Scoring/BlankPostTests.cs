using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>Nobody came for anything in a post without a text: it keeps its row, and counts for neither side.</summary>
public sealed class BlankPostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BlankPostTests() => _folder.Write("reddit.jsonl", string.Concat(
        """{"id":"a","author":"ida","created_utc":1767323045,"link_id":"t3_z","parent_id":"t3_z","subreddit":"bread","body":"My loaf rose at last, thank you all!"}""", "\n",
        """{"id":"b","author":"[deleted]","created_utc":1767323046,"link_id":"t3_z","parent_id":"t1_a","subreddit":"bread","body":"[removed]"}""", "\n",
        """{"id":"c","author":"bo","created_utc":1767323047,"link_id":"t3_z","parent_id":"t1_a","subreddit":"bread","body":" \n\t "}""", "\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_summary_leaves_them_out_and_says_so()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "reddit.jsonl", "-o", "out.jsonl", "--no-progress");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 of 3 posts in reddit.jsonl", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 posts without a text are not counted.", result.Output, StringComparison.Ordinal);
        Assert.Equal(3, _folder.ReadLines("out.jsonl").Length);
    }

    [Fact]
    public async Task The_report_leaves_them_out_and_says_so()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "report", "reddit.jsonl", "-o", "out.html", "-q");

        Assert.Equal(0, result.ExitCode);
        var page = _folder.Read("out.html").Replace('\u00A0', ' ').Replace('\u202F', ' ');
        Assert.Contains("2 posts have no text and are not counted.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("3 posts", page, StringComparison.Ordinal);
    }
}
