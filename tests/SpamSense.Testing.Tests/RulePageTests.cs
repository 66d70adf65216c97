using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Fixes;

namespace SpamSense.Testing.Tests;

public class RulePageTests
{
    private const string Good =
        """
        # TEST0001: The reader is told to hurry

        Test · Info · enabled

        The word that sellers love.

        ## Why

        Friends wait.

        ## Examples

        ```text
        [|Hurry|], only two left
        ```

        In a name:

        ```text author="[|hurry|] Harry" url="https://a.example" format=html kind=message title="At last" thread="t"
        hello
        ```

        ```text corpus
        author: Ann
        thread: Roses
        time: 2026-05-01T10:00:00Z
        [|hurry|]
        ---
        reports: post
        ---
        slowly
        ```

        ```text reports=post
        ```

        ## Counter-examples

        ```text
        No need to run
        ```

        ````text
        ```
        code
        ```
        ````

        ## Configuration

        ```ini
        # How much it matters
        spamsense_diagnostic.TEST0001.severity = warning
        spamsense_diagnostic.TEST0001.least = 2.5
        ```

        ## When to set it aside

        When the house is on fire.
        """;

    [Fact]
    public void A_page_is_read()
    {
        var page = RulePage.Parse(Good, "page.md");
        Assert.Equal(
            ("TEST0001", "The reader is told to hurry", "Test", DiagnosticSeverity.Info, true, "The word that sellers love."),
            (page.Id, page.Title, page.Category, page.Severity, page.IsEnabledByDefault, page.Summary));
        Assert.Equal([13, 19, 23, 34], page.Examples.Select(example => example.Line));
        var post = Assert.Single(page.Examples[1].Posts);
        Assert.Equal(
            new PostExample { Text = "hello", AuthorName = "[|hurry|] Harry", AuthorUrl = "https://a.example", Format = ContentFormat.Html, Kind = PostKind.Message, Title = "At last", Thread = "t" },
            post);
        Assert.True(page.Examples[2].IsCorpus);
        Assert.Equal(["[|hurry|]", "", "slowly"], page.Examples[2].Posts.Select(each => each.Text));
        Assert.Equal(("Ann", "Roses", new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero)), (page.Examples[2].Posts[0].AuthorName, page.Examples[2].Posts[0].Thread, page.Examples[2].Posts[0].PublishedAt));
        Assert.Equal(["TEST0001"], page.Examples[2].Posts[1].PostDiagnostics.AsEnumerable());
        Assert.Equal("```\ncode\n```", page.CounterExamples[1].Posts[0].Text);
    }

    [Fact]
    public async Task An_example_may_hold_under_settings_of_its_own()
    {
        const string settings = "```text settings=\"spamsense_threshold = 0.9; spamsense_diagnostic.TEST0001.severity = none\"\nHurry, it is cold";
        var page = RulePage.Parse(Good.Replace("```text\nNo need to run", settings, StringComparison.Ordinal), "page.md");
        Assert.Equal("spamsense_threshold = 0.9\nspamsense_diagnostic.TEST0001.severity = none", page.CounterExamples[0].Configuration);
        Assert.Equal("", page.CounterExamples[1].Configuration);
        await page.VerifyAsync<HurryAnalyzer>();
    }

    [Fact]
    public Task A_page_that_is_right_passes() => RulePage.Parse(Good, "page.md").VerifyAsync<HurryAnalyzer>();

    [Theory]
    [InlineData("## Why", "## Reasons", "page.md(7): Here the section 'Why' is missing.")]
    [InlineData("## When to set it aside\n\nWhen the house is on fire.", "", "Here the section 'When to set it aside' is missing.")]
    [InlineData("## Configuration", "## Notes\n\nNone.\n\n## Configuration", "Here the section 'Configuration' is missing.")]
    [InlineData("on fire.", "on fire.\n\n## Notes\n\nNone.", "A page has no section 'Notes'.")]
    [InlineData("Friends wait.", "", "The section 'Why' is a paragraph.")]
    [InlineData("Friends wait.", "### Friends wait", "page.md(9): A page has one title and headings of level 2; this is another level.")]
    [InlineData("The word that sellers love.", "", "The top of a page holds the title")]
    [InlineData("# TEST0001: ", "# TEST0001 ", "page.md(1): The first line is '# ID: title'.")]
    [InlineData("Test · Info · enabled", "Test, Info", "page.md(3): 'Test, Info' is no line of facts")]
    [InlineData("Test · Info · enabled", "Test · 1 · enabled", "is no line of facts")]
    [InlineData("```ini", "```text", "The section 'Configuration' has one fence ```ini.")]
    [InlineData("least = 2.5\n```", "least = 2.5", "The fence is never closed.")]
    [InlineData("```text\nNo need", "```\nNo need", "An example is a fence ```text.")]
    [InlineData("No need to run", "No need to [|run|]", "A counter-example has no mark for TEST0001.")]
    [InlineData("[|Hurry|], only", "Hurry, only", "page.md(13): An example marks what TEST0001 reports.")]
    [InlineData("[|Hurry|], only", "[|Hurry, only", "page.md(13): The markup is malformed")]
    [InlineData("format=html", "format=pdf", "The format 'pdf' is none of plain, html and markdown.")]
    [InlineData("kind=message", "kind=letter", "The kind 'letter' is none of comment, post and message.")]
    [InlineData("title=\"At last\"", "title=\"At last", "is none of the attributes")]
    [InlineData("thread=\"t\"", "thread=\"t", "A quotation mark is never closed.")]
    [InlineData("thread=\"t\"", "mood=\"t\"", "'mood' is none of the attributes")]
    [InlineData("reports=post", "reports=text", "only reports=post is known")]
    [InlineData("text corpus", "text corpus author=\"Ann\"", "In a corpus each post has its own lines")]
    [InlineData("time: 2026-05-01T10:00:00Z", "time: today", "page.md(26): 'today' is no time")]
    [InlineData("reports: post", "reports: text", "page.md(29): Only 'reports: post' is known")]
    public void A_page_that_is_not_complete_is_refused(string good, string bad, string problem)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var failure = Assert.Throws<VerificationException>(() => RulePage.Parse(Good.Replace(good, bad, StringComparison.Ordinal), "page.md"));
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# TEST0001: The reader", "# TEST0001: A reader", "page.md(1): The page says '# TEST0001: A reader is told to hurry', the rule says '# TEST0001: The reader")]
    [InlineData("Test · Info · enabled", "Test · Warning · enabled", "page.md(3): The page says 'Test · Warning · enabled', the rule says 'Test · Info · enabled'.")]
    [InlineData("Test · Info · enabled", "Test · Info · disabled", "the rule says 'Test · Info · enabled'.")]
    [InlineData("Test · Info · enabled", "Links · Info · enabled", "the rule says 'Test · Info · enabled'.")]
    [InlineData("TEST0001.severity = warning", "TEST0001.severity: warning", "The configuration has one line 'spamsense_diagnostic.TEST0001.severity = …'.")]
    [InlineData("least = 2.5", "least = 3", "The configuration lacks the line 'spamsense_diagnostic.TEST0001.least = 2.5'")]
    [InlineData("least = 2.5", "least = 2.5\nspamsense_diagnostic.TEST0001.many = 2", "The rule has no such setting: 'spamsense_diagnostic.TEST0001.many = 2'.")]
    [InlineData("severity = warning", "severity = awful", "page.md(53): ")]
    [InlineData("No need to run", "No need to hurry", "page.md(39): HurryAnalyzer does not report what is expected.")]
    [InlineData("[|Hurry|], only", "[|Hurry|], hurry, only", "page.md(13): HurryAnalyzer does not report what is expected.")]
    public async Task A_page_that_is_wrong_fails(string good, string bad, string problem)
    {
        var page = RulePage.Parse(Good.Replace(good, bad, StringComparison.Ordinal), "page.md");
        var failure = await Assert.ThrowsAsync<VerificationException>(() => page.VerifyAsync<HurryAnalyzer>());
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Test · Info · enabled", "The page names no fix, but the line of facts has to end with 'fix: calm, louder', the fixes that are offered for the examples.")]
    [InlineData("Test · Info · enabled · fix: calm", "The page names 'fix: calm', but the line of facts has to end with 'fix: calm, louder',")]
    [InlineData("Test · Info · enabled · fix: louder, calm", null)]
    public async Task The_page_names_the_fixes(string facts, string? problem)
    {
        var page = RulePage.Parse(Good.Replace("Test · Info · enabled", facts, StringComparison.Ordinal), "page.md");
        var failure = await Record.ExceptionAsync(() => page.VerifyAsync<HurryAnalyzer>(new ContentFixer(new HurryFix())));
        Assert.Equal(problem is null, failure is null);
        Assert.StartsWith(problem is null ? "" : "page.md(3): " + problem, failure?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_that_nobody_offers_is_not_named()
    {
        var page = RulePage.Parse(Good.Replace("Test · Info · enabled", "Test · Info · enabled · fix: calm", StringComparison.Ordinal), "page.md");
        var failure = await Assert.ThrowsAsync<VerificationException>(() => page.VerifyAsync<HurryAnalyzer>());
        Assert.Equal("page.md(3): The page names 'fix: calm', but no fix is offered for the examples.", failure.Message);
    }

    [Fact]
    public async Task The_page_of_another_rule_fails()
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(() => RulePage.Parse(Good, "page.md").VerifyAsync<MarkAnalyzer>());
        Assert.Equal("page.md(1): MarkAnalyzer has no rule TEST0001.", failure.Message);
    }
}
