using FsCheck.Xunit;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

public class HistoryTests
{
    [Fact]
    public void A_held_comment_is_kept_with_its_findings()
    {
        using var bench = new HistoryBench();
        var check = bench.Check("blog.example", new Post { Text = HistoryBench.Pitch, Title = "Hello", AuthorName = "Seller", AuthorUrl = "https://watches.example", Thread = "Gladys" });
        bench.Write();
        var entry = Assert.Single(bench.Reader.Read(HistoryBench.All, 10));
        Assert.Equal(check.Id, entry.CheckId);
        Assert.Equal(("blog.example", "Hello", HistoryBench.Pitch, "Seller", "Gladys"), (entry.Site, entry.Post.Title, entry.Post.Text, entry.Post.AuthorName, entry.Post.Thread));
        Assert.Equal(check.Decision, entry.Verdict.Decision);
        Assert.Equal(check.Analysis.Classification.MonetizationProbability, entry.Verdict.Probability);
        Assert.Equal(check.Analysis.Diagnostics.Count(finding => finding.Severity > Diagnostics.DiagnosticSeverity.Hidden), entry.Findings.Length);
        var found = entry.Findings.First(finding => finding.Rule == "SS3006");
        Assert.Contains("70% off", ("Hello\n" + HistoryBench.Pitch).Substring(found.Places[0], found.Places[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_very_same_comment_is_kept_once_and_its_last_check_counts()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", HistoryBench.Pitch);
        var last = bench.Check("blog.example", HistoryBench.Pitch);
        bench.Check("other.example", HistoryBench.Pitch);
        bench.Write();
        var entry = Assert.Single(bench.Reader.Read(HistoryBench.All with { Site = "blog.example" }, 10));
        Assert.Equal((last.Id, 2), (entry.CheckId, entry.Times));
        Assert.Equal(2, bench.Reader.Read(HistoryBench.All, 10).Count);
    }

    [Fact]
    public void Of_approved_comments_the_newest_few_are_kept_and_all_are_counted()
    {
        using var bench = new HistoryBench(new HistoryOptions { ApprovedPerSite = 3 });
        for (var i = 0; i < 8; i++)
        {
            bench.Clock.Advance(TimeSpan.FromSeconds(1));
            bench.Check("blog.example", $"{HistoryBench.Kind} That was day {i}.");
        }

        bench.Write();
        var kept = bench.Reader.Read(HistoryBench.All, 10);
        Assert.Equal(["7", "6", "5"], kept.Select(entry => entry.Post.Text[^2..^1]));
        Assert.Equal(8, Assert.Single(bench.Reader.Days("blog.example", new DateOnly(2026, 11, 1))).Approved);
    }

    [Fact]
    public void No_text_of_an_approved_comment_is_kept_where_none_is_wanted()
    {
        using var bench = new HistoryBench(new HistoryOptions { ApprovedPerSite = 0 });
        bench.Check("blog.example", HistoryBench.Kind);
        bench.Write();
        Assert.Empty(bench.Reader.Read(HistoryBench.All, 10));
        Assert.Equal(1, Assert.Single(bench.Reader.Days("blog.example", new DateOnly(2026, 11, 1))).Relationship);
    }

    [Fact]
    public void A_site_keeps_its_newest_comments_and_takes_none_of_another_site()
    {
        using var bench = new HistoryBench(new HistoryOptions { CommentsPerSite = 5 });
        bench.Check("quiet.example", HistoryBench.Pitch);
        for (var i = 0; i < 9; i++)
        {
            bench.Check("blog.example", $"{HistoryBench.Pitch} {i}");
        }

        bench.Write();
        Assert.Equal(["8", "7", "6", "5", "4"], bench.Reader.Read(HistoryBench.All with { Site = "blog.example" }, 20).Select(entry => entry.Post.Text[^1..]));
        Assert.Single(bench.Reader.Read(HistoryBench.All with { Site = "quiet.example" }, 20));
    }

    [Fact]
    public void Comments_go_when_they_are_old_and_figures_later()
    {
        using var bench = new HistoryBench(new HistoryOptions { Days = 30, DaysOfFigures = 60 });
        bench.Check("blog.example", HistoryBench.Pitch);
        bench.Write();
        bench.Clock.Advance(TimeSpan.FromDays(31));
        bench.Check("blog.example", HistoryBench.Pitch + " again");
        bench.Write();
        Assert.EndsWith("again", Assert.Single(bench.Reader.Read(HistoryBench.All, 10)).Post.Text, StringComparison.Ordinal);
        Assert.Equal(2, bench.Reader.Days("blog.example", new DateOnly(2026, 1, 1)).Count);
        bench.Clock.Advance(TimeSpan.FromDays(31));
        bench.Check("blog.example", HistoryBench.Pitch);
        bench.Write();
        Assert.Equal(2, bench.Reader.Days("blog.example", new DateOnly(2026, 1, 1)).Count);
    }

    [Fact]
    public void Comments_go_when_they_are_old_also_where_nothing_comes_any_more()
    {
        using var bench = new HistoryBench(new HistoryOptions { Days = 30 });
        bench.Check("blog.example", HistoryBench.Pitch);
        bench.Write();
        Assert.Single(bench.Reader.Read(HistoryBench.All, 10));
        bench.Clock.Advance(TimeSpan.FromDays(31));
        bench.Write();
        Assert.Empty(bench.Reader.Read(HistoryBench.All, 10));
    }

    [Fact]
    public void Of_a_comment_that_went_nothing_is_left_in_the_file()
    {
        using var bench = new HistoryBench();
        for (var i = 0; i < 50; i++)
        {
            bench.Check("blog.example", $"{HistoryBench.Pitch} {i} {new string('x', 5000)}");
        }

        bench.Write();
        Assert.Contains("TICK70", bench.FileText(), StringComparison.Ordinal);
        bench.Clock.Advance(TimeSpan.FromDays(31));
        bench.Write();
        Assert.DoesNotContain("TICK70", bench.FileText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stricter_options_no_longer_keep_goes_at_the_next_start()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", HistoryBench.Kind);
        bench.Write();
        Assert.Single(bench.Reader.Read(HistoryBench.All, 10));
        bench.Restart(new HistoryOptions { ApprovedPerSite = 0 });
        bench.Write();
        Assert.Empty(bench.Reader.Read(HistoryBench.All, 10));
    }

    [Fact]
    public void All_sites_together_stay_within_the_characters_that_are_allowed()
    {
        using var bench = new HistoryBench(new HistoryOptions { Characters = 10_000 });
        for (var i = 0; i < 30; i++)
        {
            bench.Check($"blog{i}.example", $"{HistoryBench.Pitch} {i}");
        }

        bench.Write();
        var kept = bench.Reader.Read(HistoryBench.All, 50);
        Assert.InRange(kept.Sum(entry => entry.Size + HistoryFindings.Write(entry.Findings).Length), 5000, 10_000);
        Assert.EndsWith("29", kept[0].Post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_stops_growing_when_as_much_is_kept_as_is_allowed()
    {
        using var bench = new HistoryBench(new HistoryOptions { CommentsPerSite = 40 });
        var links = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"https://bit.ly/{i}x"));
        long[] pages = [.. Enumerable.Range(0, 4).Select(round =>
        {
            for (var i = 0; i < 80; i++)
            {
                bench.Clock.Advance(TimeSpan.FromMinutes(1));
                bench.Check("blog.example", $"{HistoryBench.Pitch} {round} {i} {links}");
                bench.Write();
            }

            return bench.Number("PRAGMA page_count");
        })];
        Assert.True(pages[3] <= pages[0] * 1.05, $"The pages of the file were {string.Join(", ", pages)}.");
        Assert.Equal(bench.Number("SELECT sum(length(text) + length(author) + length(findings)) FROM history"), bench.Number("SELECT sum(size) FROM history"));
    }

    [Fact]
    public void A_language_that_is_none_is_not_kept_at_full_length()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", new Post { Text = HistoryBench.Pitch, Language = new string('x', 100_000) });
        bench.Write();
        Assert.Equal(HistoryEntry.LongestName, Assert.Single(bench.Reader.Read(HistoryBench.All, 10)).Post.Language!.Length);
    }

    [Fact]
    public void Where_no_text_is_to_be_kept_none_is_missed()
    {
        using var bench = new HistoryBench(new HistoryOptions { CommentsPerSecond = 0 });
        bench.Check("blog.example", HistoryBench.Pitch);
        bench.Write();
        Assert.Empty(bench.Reader.Read(HistoryBench.All, 10));
        Assert.Equal((0, 1), (bench.Meter.Dropped, Assert.Single(bench.Reader.Days("blog.example", new DateOnly(2026, 11, 1))).Checks));
    }

    [Fact]
    public void Under_a_flood_some_are_kept_and_the_rest_is_counted()
    {
        using var bench = new HistoryBench(new HistoryOptions { CommentsPerSecond = 10 });
        for (var i = 0; i < 100; i++)
        {
            bench.Check("flooded.example", $"{HistoryBench.Pitch} {i}");
        }

        bench.Check("quiet.example", HistoryBench.Pitch);
        bench.Write();
        Assert.Equal((6, 95), (bench.Meter.Stored, bench.Meter.Dropped));
        Assert.Single(bench.Reader.Read(HistoryBench.All with { Site = "quiet.example" }, 10));
        Assert.Equal(100, Assert.Single(bench.Reader.Days("flooded.example", new DateOnly(2026, 11, 1))).Checks);
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        bench.Check("flooded.example", HistoryBench.Pitch + " a second later");
        bench.Write();
        Assert.Equal(7, bench.Meter.Stored);
    }

    [Fact]
    public void A_database_that_cannot_be_written_loses_comments_and_no_figures()
    {
        using var bench = new HistoryBench();
        using (var connection = bench.Database.Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE history_days RENAME TO elsewhere";
            command.ExecuteNonQuery();
            bench.Check("blog.example", HistoryBench.Pitch);
            bench.Write();
            Assert.Equal((0, 1, true), (bench.Meter.Stored, bench.Meter.Dropped, bench.Meter.IsFailing));
            command.CommandText = "ALTER TABLE elsewhere RENAME TO history_days";
            command.ExecuteNonQuery();
        }

        bench.Write();
        Assert.Equal(1, Assert.Single(bench.Reader.Days("blog.example", new DateOnly(2026, 11, 1))).Checks);
        Assert.Contains(bench.Reader.Rules("blog.example", new DateOnly(2026, 11, 1)), rule => rule == ("SS3006", 1));
        Assert.False(bench.Meter.IsFailing);
    }

    [Fact]
    public void A_rule_counts_once_for_a_post_however_often_it_finds_something()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", "Look at bit.ly/3xyz and bit.ly/4xyz and tinyurl.com/y7abc, all of them, buy now");
        bench.Write();
        Assert.Contains(bench.Reader.Rules("blog.example", new DateOnly(2026, 11, 1)), rule => rule == ("SS2001", 1));
    }

    [Fact]
    public void Search_finds_texts_and_authors_in_any_case_of_any_script()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", new Post { Text = HistoryBench.Pitch + " ÄPFEL", AuthorName = "Жанна" });
        bench.Check("blog.example", new Post { Text = HistoryBench.Pitch, AuthorName = "Peter" });
        bench.Write();
        Assert.Equal("Жанна", Assert.Single(bench.Reader.Read(HistoryBench.All with { Search = "äpfel" }, 10)).Post.AuthorName);
        Assert.Equal("Жанна", Assert.Single(bench.Reader.Read(HistoryBench.All with { Search = "ЖАННА" }, 10)).Post.AuthorName);
        Assert.Empty(bench.Reader.Read(HistoryBench.All with { Search = "' OR 1=1 --" }, 10));
        Assert.Empty(bench.Reader.Read(HistoryBench.All with { Search = "buy%watches" }, 10));
    }

    [Fact]
    public void Of_a_post_that_is_too_long_the_beginning_is_kept_and_it_says_so()
    {
        using var bench = new HistoryBench();
        bench.Check("blog.example", new Post { Text = HistoryBench.Pitch + new string('x', HistoryEntry.LongestText) });
        bench.Write();
        var entry = Assert.Single(bench.Reader.Read(HistoryBench.All, 10));
        Assert.True(entry.IsCut);
        Assert.Equal(HistoryEntry.LongestText, entry.Post.Text.Length);
    }

    [Property]
    public bool Every_text_comes_back_as_it_was(char[] text) => HistoryText.Read(HistoryText.Write(new string(text))) == new string(text);

    [Fact]
    public void A_text_with_zeros_and_halves_of_characters_is_still_the_same_post()
    {
        const string text = "Buy my cheap watches now at https://watches.example/sale 70% off \0 and \uD83D here \u202E";
        using var bench = new HistoryBench();
        var post = bench.Check("blog.example", new Post { Text = text, AuthorName = "\0" }).Analysis.Post;
        bench.Write();
        var entry = Assert.Single(bench.Reader.Read(HistoryBench.All with { Search = "WATCHES" }, 10));
        Assert.Equal((text, "\0"), (entry.Post.Text, entry.Post.AuthorName));
        Assert.Equal(Learning.PostIdentity.Of(post), entry.PostId);
    }
}
