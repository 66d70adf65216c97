using SpamSense.Cli.Scoring;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Exports;

namespace SpamSense.Cli.Tests.Scoring;

public sealed class LabelCountsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Approved_and_spam_are_compared_and_nothing_else()
    {
        var counts = new LabelCounts();
        Add(counts, OriginalLabel.None, Orientation.Monetization, 100);
        Add(counts, OriginalLabel.Approved, Orientation.Relationship, 6);
        Add(counts, OriginalLabel.Approved, Orientation.Undecided, 1);
        Add(counts, OriginalLabel.Approved, Orientation.Monetization, 1);
        Add(counts, OriginalLabel.Spam, Orientation.Monetization, 3);
        Add(counts, OriginalLabel.Spam, Orientation.Relationship, 1);
        Add(counts, OriginalLabel.Pending, Orientation.Monetization, 50);
        Add(counts, OriginalLabel.Deleted, Orientation.Monetization, 50);

        Assert.Equal(112, counts.Count);
        Assert.Equal(8, counts.Of(OriginalLabel.Approved));
        Assert.Equal(10.0 / 12, counts.Accuracy);
        Assert.Equal(3.0 / 4, counts.Precision);
        Assert.Equal(3.0 / 4, counts.Recall);
    }

    [Fact]
    public void Without_both_kinds_there_is_nothing_to_agree_with()
    {
        var counts = new LabelCounts();
        Add(counts, OriginalLabel.Approved, Orientation.Relationship, 6);

        Assert.Equal((null, null, null), (counts.Accuracy, counts.Precision, counts.Recall));
    }

    [Fact]
    public async Task The_summary_sets_what_the_export_says_against_what_we_say()
    {
        _folder.Write("in.csv", $"id,status,text\n1,approved,\"{Samples.Kind}\"\n2,spam,\"{Samples.Pitch}\"\n3,spam,\"{Samples.Kind}\"\n4,trash,\"{Samples.Pitch}\"\n5,,\"{Samples.Kind}\"\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv");

        var start = Array.IndexOf([.. result.OutputLines], "  What the export says, and what we say");
        Assert.True(start > 0, result.Output);
        Assert.Matches("^ +relationship +monetization$", result.OutputLines[start + 1]);
        Assert.Matches("^  approved +1 +100.0 % +0 +0.0 %$", result.OutputLines[start + 2]);
        Assert.Matches("^  spam +1 +50.0 % +1 +50.0 %$", result.OutputLines[start + 3]);
        Assert.Matches("^  deleted +0 +0.0 % +1 +100.0 %$", result.OutputLines[start + 4]);
        Assert.Equal("  Approved and spam: 66.7 % agree; monetization as spam: precision 100.0 %, recall 50.0 %.", result.OutputLines[start + 5]);
    }

    [Fact]
    public async Task An_export_that_says_nothing_has_no_such_table()
    {
        _folder.Write("in.csv", Samples.Csv);

        Assert.DoesNotContain("What the export says", (await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv")).Output, StringComparison.Ordinal);
    }

    private static void Add(LabelCounts counts, OriginalLabel label, Orientation orientation, int times)
    {
        for (var i = 0; i < times; i++)
        {
            counts.Add(label, orientation);
        }
    }
}
