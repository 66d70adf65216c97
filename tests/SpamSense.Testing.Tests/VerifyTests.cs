using SpamSense.Content;

namespace SpamSense.Testing.Tests;

public class VerifyTests
{
    [Theory]
    [InlineData("[|Hurry|] up")]
    [InlineData("No need to [|hurry|], but do [|hurry|]")]
    [InlineData("Take your time")]
    [InlineData("one\n\n[|hurry|]\r\nthree")]
    public Task A_text_that_is_marked_rightly_passes(string markup) => Verify.ThatAsync<HurryAnalyzer>(markup);

    [Fact]
    public Task Marks_stand_within_each_other_and_around_nothing() =>
        Verify.ThatAsync<MarkAnalyzer>("{|TEST0002:We won{|TEST0004:!|}|}{|TEST0003:|} {|TEST0002:At last.|}{|TEST0003:|}");

    [Fact]
    public Task Every_part_of_a_post_can_be_marked() => Verify.ThatAsync<HurryAnalyzer>(new PostExample
    {
        Title = "Please [|hurry|]",
        Text = "I said [|hurry|]",
        AuthorName = "[|hurry|] Harry",
        AuthorUrl = "https://[|hurry|].example",
    });

    [Fact]
    public Task A_finding_about_the_whole_post_is_named() => Verify.ThatAsync<HurryAnalyzer>(new PostExample { Text = "", PostDiagnostics = ["TEST0001"] });

    [Fact]
    public Task Several_posts_are_verified_together() => Verify.ThatAsync<HurryAnalyzer>(["[|hurry|]", "slowly", new PostExample { Text = "so", AuthorName = "[|hurry|]" }]);

    [Fact]
    public Task What_shows_only_across_posts_is_expected_where_it_is_reported()
    {
        var hurried = new PostExample { Text = "[|hurry|]", PostDiagnostics = ["TEST0001"] };
        return Verify.ThatAsync<HurryAnalyzer>([hurried, "slowly", hurried, hurried]);
    }

    [Fact]
    public Task A_configuration_holds() => Verify.ThatAsync<HurryAnalyzer>(
        [new PostExample { Text = "[|hurry|]", PostDiagnostics = ["TEST0001"] }], "spamsense_diagnostic.TEST0001.least = 1");

    [Fact]
    public Task A_rule_can_be_switched_off() => Verify.ThatAsync<HurryAnalyzer>("hurry", "spamsense_diagnostic.TEST0001.severity = none");

    [Fact]
    public Task A_rule_that_is_off_by_default_is_on() => Verify.ThatAsync<SilentAnalyzer>(new PostExample { Text = "hello", PostDiagnostics = ["TEST0007"] });

    [Fact]
    public async Task A_configuration_with_problems_fails()
    {
        var message = await MessageOf(Verify.ThatAsync<HurryAnalyzer>("slowly", "\nspamsense_diagnostic.TEST0001.most = 1\nspamsense_diagnostic.TEST0002.severity = info"));
        Assert.Contains("configuration(2): ", message, StringComparison.Ordinal);
        Assert.Contains("configuration(3): ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_post_at_all_fails() =>
        Assert.Equal("There is no post to verify the analyzer with.", await MessageOf(Verify.ThatAsync<HurryAnalyzer>(Array.Empty<PostExample>())));

    [Fact]
    public Task A_post_is_taken_as_it_is() => Verify.ThatAsync<HurryAnalyzer>(
        new Post { Text = "|] hurry" }, [new ExpectedDiagnostic("TEST0001", new TextSpan(3, 5))]);

    [Fact]
    public async Task What_a_post_is_reaches_the_rule()
    {
        var analyzer = new PostKeepingAnalyzer();
        var time = new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);
        await Verify.ThatAsync(analyzer, new PostExample
        {
            Text = "a",
            Title = "b",
            AuthorName = "c",
            AuthorUrl = "d",
            Kind = PostKind.Message,
            Format = ContentFormat.Markdown,
            Thread = "e",
            PublishedAt = time,
            Source = "f",
            Language = "en",
        });
        Assert.Equal(
            new Post
            {
                Text = "a",
                Title = "b",
                AuthorName = "c",
                AuthorUrl = "d",
                Kind = PostKind.Message,
                Format = ContentFormat.Markdown,
                Thread = "e",
                PublishedAt = time,
                Source = "f",
                Language = "en",
            },
            Assert.Single(analyzer.Posts));
    }

    [Fact]
    public async Task A_missing_finding_fails() =>
        Assert.Equal(
            """
            HurryAnalyzer does not report what is expected.

            Expected:
                take [|your|] time
            Actual:
                take your time

            missing: TEST0001 at 'your' [5..9) of the text
            """,
            await MessageOf(Verify.ThatAsync<HurryAnalyzer>("take [|your|] time")));

    [Fact]
    public async Task A_finding_too_many_fails() =>
        Assert.Contains("\nunexpected: TEST0001 at 'hurry' [0..5) of the text: 'hurry' tells the reader to hurry", await MessageOf(Verify.ThatAsync<HurryAnalyzer>("hurry")), StringComparison.Ordinal);

    [Fact]
    public async Task The_same_finding_expected_twice_fails() =>
        Assert.Contains("\nmissing: TEST0001 at 'hurry' [0..5)", await MessageOf(Verify.ThatAsync<HurryAnalyzer>("[|[|hurry|]|]")), StringComparison.Ordinal);

    [Fact]
    public async Task A_wrong_place_fails_and_both_are_shown()
    {
        var message = await MessageOf(Verify.ThatAsync<HurryAnalyzer>("first\n[|hurry up|]"));
        Assert.Contains("Expected:\n    first\n    [|hurry up|]\nActual:\n    first\n    [|hurry|] up\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_id_fails()
    {
        var message = await MessageOf(Verify.ThatAsync<HurryAnalyzer>("{|TEST0009:hurry|}"));
        Assert.Contains("\n    {|TEST0009:hurry|}\n", message, StringComparison.Ordinal);
        Assert.Contains("missing: TEST0009 at 'hurry'", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_part_of_the_post_fails()
    {
        var message = await MessageOf(Verify.ThatAsync<HurryAnalyzer>(new PostExample { Text = "", AuthorName = "hurry", AuthorUrl = "[|a|]", PostDiagnostics = ["TEST0001", "TEST0001"] }));
        Assert.Contains("author: hurry\n    url: [|a|]\n", message, StringComparison.Ordinal);
        Assert.Contains("(the post as a whole: TEST0001)\n    (the post as a whole: TEST0001)\nActual:\n    author: [|hurry|]\n", message, StringComparison.Ordinal);
        Assert.Contains("missing: TEST0001 at 'a' [0..1) of the author's home page", message, StringComparison.Ordinal);
        Assert.Contains("missing: TEST0001 at the post as a whole", message, StringComparison.Ordinal);
        Assert.Contains("unexpected: TEST0001 at 'hurry' [0..5) of the author's name", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expected_place_outside_the_post_fails() =>
        Assert.Contains(
            "missing: TEST0001 at [7..9), outside the text",
            await MessageOf(Verify.ThatAsync<HurryAnalyzer>(new Post { Text = "short" }, [new ExpectedDiagnostic("TEST0001", new TextSpan(7, 2))])),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_post_among_several_is_named()
    {
        var message = await MessageOf(Verify.ThatAsync<HurryAnalyzer>(["[|hurry|]", "hurry", "slowly"]));
        Assert.Contains("\nPost 2:\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Post 1", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Post 3", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyzer_that_throws_fails() =>
        Assert.StartsWith("The analyzer ThrowingAnalyzer failed with InvalidOperationException", await MessageOf(Verify.ThatAsync<ThrowingAnalyzer>("hello")), StringComparison.Ordinal);

    [Fact]
    public async Task A_mark_without_id_fails_where_an_analyzer_has_several_rules() =>
        Assert.Contains("write {|ID:…|}", await MessageOf(Verify.ThatAsync<MarkAnalyzer>("[|hello|]")), StringComparison.Ordinal);

    private static async Task<string> MessageOf(Task verification) => (await Assert.ThrowsAsync<VerificationException>(() => verification)).Message;
}
