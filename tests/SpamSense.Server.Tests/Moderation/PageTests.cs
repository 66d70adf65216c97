using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

public class PageTests(PageBench bench) : IClassFixture<PageBench>
{
    [Fact]
    public async Task An_approved_comment_is_approved_from_now_on_and_the_undo_takes_that_back()
    {
        var post = new Post { Text = HistoryBench.Pitch + " to approve", AuthorName = "Dot" };
        var entry = await bench.KeepAsync(post);
        var checker = bench.Services.GetRequiredService<SpamChecker>();
        var (status, _, response) = await bench.PostAsync("/moderation/act?site=blog.example&decision=any", ("approve", $"{entry.Number}"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/moderation?site=blog.example&decision=any", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(Decision.Approve, checker.Check("blog.example", post).Decision);

        var page = await bench.GetAsync("/moderation?decision=any");
        Assert.Contains("You approved the comment by Dot. The site learned from it.", page, StringComparison.Ordinal);
        await bench.PostAsync("/moderation/act", ("do", "undo"), ("comment", $"{entry.Number}"));
        Assert.Null(bench.History.Find(entry.Number)!.Label);
        Assert.NotEqual(Decision.Approve, checker.Check("blog.example", post).Decision);
        Assert.DoesNotContain("You approved", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_tells_who_made_it_and_by_which_way()
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Kind + " And so on." }, "source.example");
        await bench.PostAsync("/moderation/act", ("spam", $"{entry.Number}"));
        var all = new List<Correction>();
        await foreach (var correction in bench.Services.GetRequiredService<SiteCorrections>().ReadAsync("source.example"))
        {
            all.Add(correction);
        }

        var one = Assert.Single(all);
        Assert.Equal((Orientation.Monetization, CorrectionSource.Page, "moderator", entry.PostId), (one.Label, one.Source, one.Reporter, one.Id));
        var page = await bench.GetAsync("/moderation/site?site=source.example");
        Assert.Contains("1 correction stands: 1 for missed spam", page, StringComparison.Ordinal);
        await bench.PostAsync("/moderation/site/undo", ("site", "source.example"), ("correction", one.Id));
        Assert.Null(bench.History.Find(entry.Number)!.Label);
    }

    [Fact]
    public async Task A_correction_that_came_by_another_way_shows_in_the_queue()
    {
        var post = new Post { Text = HistoryBench.Pitch + " by another way" };
        var entry = await bench.KeepAsync(post, "way.example");
        await bench.Services.GetRequiredService<SiteCorrections>().CorrectAsync("way.example", entry.Post, Orientation.Monetization, CorrectionSource.Akismet);
        Assert.DoesNotContain("by another way", await bench.GetAsync("/moderation?site=way.example&decision=any"), StringComparison.Ordinal);
        Assert.Contains("by another way", await bench.GetAsync("/moderation?site=way.example&decision=any&state=spam"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_pages_follow_without_gaps()
    {
        for (var i = 0; i < 30; i++)
        {
            await bench.KeepAsync(new Post { Text = $"{HistoryBench.Pitch} number {i}." }, "paged.example");
        }

        var first = await bench.GetAsync("/moderation?site=paged.example&decision=any");
        var older = System.Net.WebUtility.HtmlDecode(first.Split("rel=\"next\"")[0].Split("href=\"")[^1].Split('"')[0]);
        var second = await bench.GetAsync(older);
        var seen = Enumerable.Range(0, 30).Where(i => first.Contains($"number {i}.", StringComparison.Ordinal) != second.Contains($"number {i}.", StringComparison.Ordinal));
        Assert.Equal(30, seen.Count());
        Assert.Contains("number 29.", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hold=abc&reject=90", "A threshold is a number")]
    [InlineData("hold=101&reject=101", "A threshold is a number")]
    [InlineData("hold=90&reject=50", "must be at least what is held")]
    [InlineData("hold=90&reject=50&do=show", "must be at least what is held")]
    [InlineData("hold=much&reject=50&do=show", "A threshold is a number")]
    [InlineData("hold=NaN&reject=Infinity", "A threshold is a number")]
    [InlineData("hold=-1&reject=50", "A threshold is a number")]
    public async Task Thresholds_that_cannot_be_are_refused_in_a_sentence(string fields, string sentence)
    {
        await bench.KeepAsync(new Post { Text = HistoryBench.Pitch }, "limits.example");
        var form = fields.Split('&').Select(field => field.Split('=')).Select(pair => (pair[0], pair[1])).Append(("site", "limits.example"));
        await bench.PostAsync("/moderation/thresholds", [.. form]);
        Assert.Contains(sentence, await bench.GetAsync("/moderation/thresholds?site=limits.example"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_change_is_shown_at_an_address_without_the_token_of_the_session()
    {
        await bench.KeepAsync(new Post { Text = HistoryBench.Pitch }, "shown.example");
        var (status, _, response) = await bench.PostAsync("/moderation/thresholds", ("site", "shown.example"), ("hold", "70.5"), ("reject", "99"), ("do", "show"));
        Assert.Equal((HttpStatusCode.SeeOther, "/moderation/thresholds?site=shown.example&hold=70.5&reject=99"), (status, response.Headers.Location?.OriginalString));
        var page = await bench.GetAsync(response.Headers.Location!.OriginalString);
        Assert.Contains("What would change", page, StringComparison.Ordinal);
        Assert.Contains("In force: held from 50.0", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Split("<form").Skip(1), form => form.Contains("method=\"get\"", StringComparison.Ordinal) && form.Split("</form>")[0].Contains(bench.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Saved_thresholds_hold_for_the_next_check_of_the_site_and_no_other()
    {
        var post = new Post { Text = HistoryBench.Kind + " With thresholds." };
        await bench.KeepAsync(post, "strict.example");
        await bench.PostAsync("/moderation/thresholds", ("site", "strict.example"), ("hold", "0"), ("reject", "100"));
        var checker = bench.Services.GetRequiredService<SpamChecker>();
        Assert.Equal((Decision.Review, Decision.Approve), (checker.Check("strict.example", post).Decision, checker.Check("blog.example", post).Decision));
        Assert.Contains("In force: held from 0", await bench.GetAsync("/moderation/thresholds?site=strict.example"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/moderation/comment?number=999999")]
    [InlineData("/moderation/comment?number=-1")]
    [InlineData("/moderation/rule?id=nothing")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await bench.SendAsync(HttpMethod.Get, path)).Status);

    [Fact]
    public async Task Every_rule_is_explained()
    {
        foreach (var rule in SpamClassifier.Default.SupportedDiagnostics)
        {
            var page = await bench.GetAsync("/moderation/rule?id=" + rule.Id);
            Assert.Contains($"<h1>{rule.Id}: ", page, StringComparison.Ordinal);
            Assert.DoesNotContain("```", page, StringComparison.Ordinal);
            Assert.DoesNotContain("](../", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_correction_that_cannot_be_written_says_so_and_changes_nothing()
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " on a full disk" }, "full.example");
        Execute("CREATE TRIGGER full BEFORE INSERT ON corrections WHEN NEW.site = 'full.example' BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END");
        await bench.PostAsync("/moderation/act", ("spam", $"{entry.Number}"));
        Execute("DROP TRIGGER full");
        Assert.Contains("Nothing was changed: the disk does not take corrections now.", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
        Assert.Null(bench.History.Find(entry.Number)!.Label);
    }

    [Fact]
    public async Task A_comment_that_was_kept_in_part_cannot_be_corrected_by_that_part()
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + new string('x', HistoryEntry.LongestText) }, "long.example");
        Assert.Contains("Only a part of this comment was kept", await bench.GetAsync("/moderation/comment?number=" + entry.Number), StringComparison.Ordinal);
        Assert.DoesNotContain("Choose this comment", await bench.GetAsync("/moderation?decision=any&site=long.example"), StringComparison.Ordinal);
        await bench.PostAsync("/moderation/act", ("spam", $"{entry.Number}"));
        Assert.Null(bench.History.Find(entry.Number)!.Label);
    }

    private void Execute(string statement)
    {
        using var connection = bench.Services.GetRequiredService<ServerDatabase>().Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // All statements are constants of this class.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    [Fact]
    public async Task A_comment_of_many_lines_leaves_the_next_one_in_reach()
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + new string('\n', 900) + "the end", Title = new string('t', 1500) }, "lines.example");
        var queue = await bench.GetAsync("/moderation?site=lines.example&decision=any");
        Assert.DoesNotContain("the end", queue, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('t', 400), queue, StringComparison.Ordinal);
        Assert.InRange(queue.Split("<blockquote")[1].Split("</blockquote>")[0].Count(c => c == '\n'), 10, 40);
        Assert.Contains("The whole text", queue, StringComparison.Ordinal);
        var whole = await bench.GetAsync("/moderation/comment?number=" + entry.Number);
        Assert.Contains("the end", whole, StringComparison.Ordinal);
        Assert.Contains(new string('t', 1500), whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_moderator_took_back_before_is_not_taken_back_again()
    {
        var one = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " of two moderators" }, "two.example");
        var other = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " of two more" }, "two.example");
        await bench.PostAsync("/moderation/act", ("spam", $"{one.Number}"));
        await bench.PostAsync("/moderation/act", ("undo", $"{one.Number}"));
        Assert.Contains("You took back what you said", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
        await bench.PostAsync("/moderation/act", ("undo", $"{one.Number}"));
        Assert.Contains("Nothing was taken back", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
        Execute($"DELETE FROM history WHERE number = {one.Number}");
        await bench.PostAsync("/moderation/act", ("spam", $"{one.Number}"));
        Assert.Contains("Nothing was done: the comment is no longer kept", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
        await bench.PostManyAsync("/moderation/act", ("do", "spam"), ("comment", $"{one.Number}"), ("comment", $"{other.Number}"));
        Assert.Contains("spam. The site learned from it. 1 of those chosen was no longer kept.", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
        Assert.Equal(Orientation.Monetization, bench.History.Find(other.Number)!.Label);
    }

    [Fact]
    public async Task Nothing_chosen_does_nothing_and_says_so()
    {
        await bench.PostAsync("/moderation/act", ("do", "spam"));
        Assert.Contains("No comment was chosen", await bench.GetAsync("/moderation"), StringComparison.Ordinal);
    }
}
