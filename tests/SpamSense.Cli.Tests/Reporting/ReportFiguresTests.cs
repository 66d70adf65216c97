using System.Globalization;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;

namespace SpamSense.Cli.Tests.Reporting;

public sealed class ReportFiguresTests : IDisposable
{
    private readonly ReportSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task The_figures_are_those_of_score()
    {
        var file = RepositoryFiles.PathOf("samples", "data", "blog-comments.csv");
        var scored = await ToolProcess.RunAsync(_session.Folder.FullName, "score", file);

        var report = _session.Report([file]);

        foreach (var (line, words) in new[] { (1, "came to connect"), (2, "came to cash in") })
        {
            var parts = scored.OutputLines[line].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains($"{parts[^1]} {words}", report.Body, StringComparison.Ordinal);
            Assert.Contains($"{parts[^3]} %", report.Body, StringComparison.Ordinal);
        }

        // Every intent with its count and share, as score prints them.
        Assert.All(["story", "scam"], name => Assert.Contains(scored.OutputLines, line => line.Contains($" {name} ", StringComparison.Ordinal)));
        Assert.Contains("Nearly 3 of 4 posts came to connect", report.Heading, StringComparison.Ordinal);
        Assert.StartsWith("Relationships first? Yes.", report.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public void Bins_of_scores_and_rows_of_time_add_up_to_all_posts()
    {
        var report = _session.Report([RepositoryFiles.PathOf("samples", "data", "blog-comments.csv")]);

        var counts = report.Document.Descendants().Single(static element => element.Attribute("id")?.Value == "sliders").Attribute("data-counts")!.Value.Split(',');
        Assert.Equal(200, counts.Length);
        Assert.Equal(336, counts.Sum(static count => int.Parse(count, CultureInfo.InvariantCulture)));
        Assert.Equal(["intents", "time", "authors", "places", "campaigns", "rules", "threshold", "posts", "method"], report.Sections);
    }

    [Fact]
    public void A_threshold_moves_the_balance()
    {
        var mild = _session.Report("in.csv", Samples.Csv, static request => request with { Threshold = 1 });

        Assert.Contains("Every post came to connect", mild.Heading, StringComparison.Ordinal);
        Assert.Contains("from a probability of 100.0 % on", mild.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scored_export_is_judged_anew()
    {
        var plain = _session.Report("in.csv", $"text\n{Samples.Kind.Replace(",", ";", StringComparison.Ordinal)}\n");
        var scored = _session.Report("in.csv", $"text,orientation,monetization_probability\n{Samples.Kind.Replace(",", ";", StringComparison.Ordinal)},monetization,0.9999\n");

        Assert.Contains("The one post came to connect", plain.Heading, StringComparison.Ordinal);
        Assert.Equal(plain.Page, scored.Page);
    }

    [Fact]
    public void Moderators_and_model_meet_in_a_table()
    {
        var export = $"text,status\n\"{Samples.Kind}\",approved\n\"{Samples.Pitch}\",approved\n\"{Samples.Pitch} now\",spam\n\"{Samples.Kind} Truly.\",spam\n\"{Samples.Kind} Yes.\",approved\n";

        var section = _session.Report("in.csv", export).Section("moderators");

        Assert.Contains("Moderators and model agree on 60 % of 5 posts", ReportReading.Text(section), StringComparison.Ordinal);
        var rows = section.Descendants("tbody").Single().Elements("tr").Select(static row => string.Join(' ', row.Elements().Take(5).Select(ReportReading.Text)));
        Assert.Equal(["Let through 3 2 1 0", "Called spam 2 1 1 0"], rows);
        Assert.Equal(2, section.Descendants("article").Count());
    }

    [Fact]
    public void Files_with_one_name_are_told_apart_by_their_folders()
    {
        _session.Folder.Write(Path.Combine("bakery", "comments.csv"), Samples.Csv);
        _session.Folder.Write(Path.Combine("garden", "comments.csv"), Samples.Csv);

        var report = _session.Report([_session.Folder.FullName]);

        var names = report.Section("places").Descendants("tbody").Single().Descendants("bdi").Select(static name => name.Value);
        Assert.Equal(["bakery/comments.csv", "garden/comments.csv"], names);
        Assert.Contains("bakery/comments.csv, line 3", ReportReading.Text(report.Section("posts")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_sources_side_by_side()
    {
        _session.Folder.Write("a.csv", Samples.Csv);
        _session.Folder.Write("b.jsonl", Samples.JsonLines);

        var report = _session.Report([_session.Folder.PathOf("a.csv"), _session.Folder.PathOf("b.jsonl")]);

        var names = report.Section("places").Descendants("tbody").Single().Descendants("bdi").Select(static name => name.Value);
        Assert.Equal(["a.csv", "b.jsonl"], names);
        Assert.Contains("5 posts by 5 authors", report.Body, StringComparison.Ordinal);
    }
}
