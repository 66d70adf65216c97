using System.Globalization;
using System.Text;
using SpamSense.Cli.Reporting;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;

namespace SpamSense.Cli.Tests.Reporting;

public sealed class ReportEdgeTests : IDisposable
{
    private readonly ReportSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void An_export_without_posts_says_so()
    {
        var report = _session.Report("in.csv", "author,text\n");

        Assert.Contains("There are no posts to judge", report.Heading, StringComparison.Ordinal);
        Assert.Equal(["method"], report.Sections);
    }

    [Fact]
    public void One_post_is_one_post()
    {
        var report = _session.Report("in.csv", $"text\n\"{Samples.Pitch}\"\n");

        Assert.Equal("Relationships first? No. The one post came to cash in", report.Heading);
        Assert.Single(report.Section("posts").Descendants("article"));
    }

    [Fact]
    public void Posts_without_times_and_authors_are_said_to_have_none()
    {
        var report = _session.Report("in.csv", $"text\n\"{Samples.Pitch}\"\n\"{Samples.Kind}\"\n");

        Assert.DoesNotContain("time", report.Sections);
        Assert.DoesNotContain("authors", report.Sections);
        Assert.Contains("The export does not say when posts were published", report.Body, StringComparison.Ordinal);
        Assert.Contains("The export names no authors", report.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_judged_nothing_is_claimed()
    {
        var report = _session.Report("in.csv", "author,date,text\n花,2026-05-01,こんにちは。今日はとてもいい天気ですね。\n海,2026-05-02,明日また会いましょう。ありがとうございます。\n");

        Assert.Equal("Relationships first? Nobody can say. No verdict: all posts are in languages that the model does not know", report.Heading);
        Assert.DoesNotContain("authors", report.Sections);
        Assert.DoesNotContain("time", report.Sections);
        Assert.DoesNotContain("threshold", report.Sections);
        Assert.DoesNotContain("posts", report.Sections);
    }

    [Fact]
    public void As_many_posts_are_shown_as_asked_for()
    {
        var none = _session.Report([RepositoryFiles.PathOf("samples", "data", "blog-comments.csv")], static request => request with { Top = 0 });
        var two = _session.Report([RepositoryFiles.PathOf("samples", "data", "blog-comments.csv")], static request => request with { Top = 2 });

        Assert.DoesNotContain("posts", none.Sections);
        Assert.Equal(6, two.Section("posts").Descendants("article").Count());
    }

    [Fact]
    public void The_page_is_the_same_whatever_the_number_of_threads()
    {
        var export = new StringBuilder("author,date,thread,text,status\n");
        for (var i = 0; i < 3000; i++)
        {
            export.Append(CultureInfo.InvariantCulture, $"a{i % 37},2026-{(i % 12) + 1:00}-{(i % 28) + 1:00},t{i % 11},\"{(i % 3 == 0 ? Samples.Pitch : Samples.Kind)} {i % 100}\",{(i % 5 == 0 ? "spam" : "approved")}\n");
        }

        var pages = new[] { 1, 2, 5 }.Select(threads => _session.Report("in.csv", export.ToString(), request => request with { Threads = threads }).Page).ToList();

        Assert.All(pages, page => Assert.Equal(pages[0], page));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(400)]
    public void A_time_far_from_all_others_does_not_press_them_together(int posts)
    {
        var export = new StringBuilder("date,text\n1970-01-01T00:00:00Z,\"An old one, with no date that anybody believes\"\n");
        for (var i = 0; i < posts; i++)
        {
            export.Append(CultureInfo.InvariantCulture, $"2026-05-{(i % 20) + 1:00},\"{Samples.Kind}\"\n");
        }

        var report = _session.Report("in.csv", export.ToString());

        Assert.Contains("1 post with a date far from all others is left out", report.Body, StringComparison.Ordinal);
        Assert.Contains("20 May 26", report.Section("time").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_page_lies_beside_its_input()
    {
        Assert.Equal(Path.Combine("folder", "comments.report.html"), TargetOf(null, Path.Combine("folder", "comments.csv")));
        Assert.Equal("comments.report.html", TargetOf(null, "comments.jsonl.gz"));
        Assert.Equal("report.html", TargetOf(null, "a.csv", "b.csv"));
        Assert.Equal("report.html", TargetOf(null, "-"));
        Assert.Equal("x.html", TargetOf("x.html", "a.csv"));
        Assert.Equal(Path.Combine("my", "exports.report.html"), TargetOf(null, Path.Combine("my", "exports") + Path.DirectorySeparatorChar));
        Assert.Equal("report.html", TargetOf(null, "."));
        Assert.Equal("report.html", TargetOf(null, Path.Combine("folder", "*.csv")));
    }

    [Fact]
    public void A_folder_gives_the_page_its_name()
    {
        _session.Folder.Write(Path.Combine("spring", "in.csv"), Samples.Csv);

        Assert.Equal("spring", _session.Report([_session.Folder.PathOf("spring") + Path.DirectorySeparatorChar]).Document.Descendants("bdi").First().Value);
    }

    [Fact]
    public async Task A_file_of_a_folder_is_never_replaced()
    {
        _session.Folder.Write(Path.Combine("exports", "in.csv"), Samples.Csv);

        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "exports", "-o", "exports/in.csv");

        Assert.Equal((2, "spamsense: The output 'exports/in.csv' is the input 'exports/in.csv'; choose another name.\n"), (result.ExitCode, result.Error));
        Assert.Equal(Samples.Csv, _session.Folder.Read(Path.Combine("exports", "in.csv")));
    }

    [Fact]
    public void What_has_no_verdict_is_no_half_of_anything()
    {
        var data = new ReportData(top: 0, threshold: 0.5, new SourceNames([]));
        Add(data.Balance, Orientation.Relationship, 5);
        Add(data.Balance, Orientation.Monetization, 1);
        Add(data.Balance, Orientation.Undecided, 4);

        Assert.Equal("1\u00A0of\u00A02 posts came to connect", Finding.Headline(data));

        Add(data.Balance, Orientation.Monetization, 4);

        Assert.Equal("More than 1\u00A0of\u00A03 posts came to connect", Finding.Headline(data));

        Add(data.Balance, Orientation.Monetization, 20);

        Assert.Equal("Nearly 3\u00A0of\u00A04 posts came to cash in", Finding.Headline(data));
    }

    [Fact]
    public void One_of_a_kind_is_spoken_of_as_one()
    {
        var report = _session.Report("in.csv", $"author,date,thread,text\n,,,\"{Samples.Pitch}\"\nAda,2026-05-01,soup,\"{Samples.Kind}\"\nBob,2026-05-02,soup,\"{Samples.Pitch}\"\n");

        Assert.Contains("1 post names no author.", report.Body, StringComparison.Ordinal);
        Assert.Contains("1 post names no thread.", report.Body, StringComparison.Ordinal);
        Assert.Contains("1 post has no time of publication, and is left out", report.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("One author wrote what came to cash in", report.Body, StringComparison.Ordinal);
        Assert.Contains("No verdict: the one post is in a language", _session.Report("in.csv", "text\nこんにちは。今日はとてもいい天気ですね。\n").Heading, StringComparison.Ordinal);
        Assert.DoesNotContain("1 wrote at least one", report.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_shares_have_no_peak()
    {
        var export = new StringBuilder("date,text\n");
        for (var i = 0; i < 40; i++)
        {
            export.Append(CultureInfo.InvariantCulture, $"2026-0{(i % 2) + 4}-01,\"{Samples.Pitch}\"\n");
        }

        Assert.DoesNotContain("peaked", _session.Report("in.csv", export.ToString()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_never_replaced()
    {
        _session.Folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "in.csv", "-o", "./in.csv");

        Assert.Equal((2, "spamsense: The output './in.csv' is the input 'in.csv'; choose another name.\n"), (result.ExitCode, result.Error));
        Assert.Equal(Samples.Csv, _session.Folder.Read("in.csv"));
    }

    [Fact]
    public async Task The_summary_says_what_was_found_and_where_the_page_is()
    {
        _session.Folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "in.csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("2 of 3 posts came to connect.", result.OutputLines[0]);
        Assert.EndsWith(" Written to in.report.html", result.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("</html>", _session.Folder.Read("in.report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_counted_and_left_out()
    {
        _session.Folder.Write("in.jsonl", Samples.JsonLines + "{\"text\":\n");

        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "in.jsonl", "-o", "-");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("in.jsonl(3): ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("1 record could not be read and is not counted.", ReportReading.Of(result.Output).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_take_the_others_with_it()
    {
        _session.Folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "none.csv", "in.csv");

        Assert.Equal((1, "There is no file 'none.csv'; check the name and the folder."), (result.ExitCode, Assert.Single(result.ErrorLines)));
        Assert.Contains("1 file could not be read", ReportReading.Of(_session.Folder.Read("report.html")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_read_there_is_no_page()
    {
        var result = await ToolProcess.RunAsync(_session.Folder.FullName, "report", "none.csv");

        Assert.Equal((2, "spamsense: There is no file 'none.csv'; check the name and the folder."), (result.ExitCode, Assert.Single(result.ErrorLines)));
        Assert.Empty(_session.Folder.Files);
    }

    private static void Add(Balance balance, Orientation orientation, int posts)
    {
        for (var i = 0; i < posts; i++)
        {
            balance.Add(orientation);
        }
    }

    private static string TargetOf(string? output, params string[] files) => ReportTarget.Of(new ReportRequest { Files = files, Output = output });
}
