namespace SpamSense.Testing.Tests;

public class VerifyFixTests
{
    [Fact]
    public Task A_fix_that_does_what_is_expected_passes() => Verify.FixAsync<HurryAnalyzer, HurryFix>("[|Hurry|], [|hurry|]!", "rest, rest!", "calm");

    [Fact]
    public Task The_title_is_the_first_line() =>
        Verify.FixAsync<HurryAnalyzer, HurryFix>(new PostExample { Title = "[|hurry|]", Text = "[|hurry|] home" }, "rest\nrest home", "calm");

    [Fact]
    public Task Where_nothing_is_found_nothing_changes() => Verify.FixAsync<HurryAnalyzer, HurryFix>("slowly", "slowly");

    [Fact]
    public async Task Another_text_fails_and_both_are_shown() => Assert.Equal(
        """
        HurryFix does not make the text that is expected.

        Expected:
            sleep now
        Actual:
            rest now
        """,
        await MessageOf(Verify.FixAsync<HurryAnalyzer, HurryFix>("[|hurry|] now", "sleep now", "calm")));

    [Fact]
    public async Task Unmarked_findings_fail_before_any_fix() => Assert.StartsWith(
        "HurryAnalyzer does not report what is expected.",
        await MessageOf(Verify.FixAsync<HurryAnalyzer, HurryFix>("hurry now", "rest now", "calm")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_fix_that_is_not_offered_fails() => Assert.Equal(
        "HurryFix offers no fix 'stop', only 'calm', 'louder'.",
        await MessageOf(Verify.FixAsync<HurryAnalyzer, HurryFix>("[|hurry|]", "", "stop")));

    [Fact]
    public async Task A_fix_that_never_ends_fails()
    {
        var message = await MessageOf(Verify.FixAsync<HurryAnalyzer, HurryFix>("[|hurry|]", "hurry!!!!!!!!", "louder"));
        Assert.StartsWith("HurryFix changes the text once more when its fixes are made again.\n\nExpected:\n    hurry!!!!!!!!\n", message, StringComparison.Ordinal);
    }

    private static async Task<string> MessageOf(Task verification) => (await Assert.ThrowsAsync<VerificationException>(() => verification)).Message;
}
