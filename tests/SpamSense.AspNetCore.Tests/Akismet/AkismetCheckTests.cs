using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetCheckTests(SharedAkismet shared) : IClassFixture<SharedAkismet>
{
    private const string BlatantPitch =
        "Buy cheap viagra online now! Best price, free shipping, order today at http://pills.example and http://pills2.example. Casino bonus, payday loans, click here!";

    [Fact]
    public async Task A_pitch_is_true_and_a_kind_comment_is_false()
    {
        var app = shared.App;

        Assert.Equal("true"u8.ToArray(), (await app.CheckAsync(AkismetApplication.Pitch)).Bytes);
        Assert.Equal("false"u8.ToArray(), (await app.CheckAsync(AkismetApplication.KindComment)).Bytes);
    }

    [Theory]
    [InlineData(AkismetApplication.Pitch)]
    [InlineData(AkismetApplication.KindComment)]
    public async Task A_verdict_has_its_headers_and_none_of_those_of_errors(string content)
    {
        var app = shared.App;
        var first = await app.CheckAsync(content);
        var second = await app.CheckAsync(content);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.StartsWith("text/plain", first.ContentType, StringComparison.Ordinal);
        Assert.Equal(first.Bytes.Length.ToString(CultureInfo.InvariantCulture), first.Header("Content-Length"));
        Assert.Matches("^[0-9a-f]{32}$", first.Header("X-akismet-guid"));
        Assert.NotEqual(first.Header("X-akismet-guid"), second.Header("X-akismet-guid"));
        Assert.DoesNotContain(first.Headers.Keys, name =>
            name.StartsWith("X-akismet-", StringComparison.OrdinalIgnoreCase) && !name.Equals("X-akismet-guid", StringComparison.OrdinalIgnoreCase)
                && !name.Equals("X-akismet-pro-tip", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Our_own_headers_tell_the_score_the_rules_and_the_model()
    {
        var app = shared.App;
        var spam = await app.CheckAsync(AkismetApplication.Pitch);
        var ham = await app.CheckAsync(AkismetApplication.KindComment);

        Assert.Matches("^[01]\\.[0-9]{3}$", spam.Header("X-SpamSense-Score"));
        Assert.True(ScoreOf(spam) > ScoreOf(ham));
        Assert.Matches("^[A-Z]{2,}[0-9]{4}(,[A-Z]{2,}[0-9]{4})*$", spam.Header("X-SpamSense-Rules"));
        Assert.Equal(spam.Header("X-SpamSense-Rules")!.Split(',').Distinct().Count(), spam.Header("X-SpamSense-Rules")!.Split(',').Length);
        Assert.Null(ham.Header("X-SpamSense-Rules"));
        Assert.StartsWith(spam.Header("X-SpamSense-Model")!, SpamClassifier.Default.Manifest.Sha256, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_for_review_is_what_the_options_make_of_it()
    {
        await using var strict = await AkismetApplication.StartAsync();
        await using var lenient = await AkismetApplication.StartAsync(options => options.ReviewIsSpam = false);
        var checker = strict.Services.GetRequiredService<SpamChecker>();
        var content = ReviewedBy(checker);
        var held = await strict.CheckAsync(content);

        Assert.Equal("true", held.Body);
        Assert.Null(held.Header("X-akismet-pro-tip"));
        Assert.Equal("false", (await lenient.CheckAsync(content)).Body);
    }

    [Fact]
    public async Task Only_a_blatant_pitch_may_be_thrown_away_unseen()
    {
        await using var app = await AkismetApplication.StartAsync();
        await using var lower = await AkismetApplication.StartAsync(options => options.DiscardProbability = 0);
        await using var never = await AkismetApplication.StartAsync(options => options.DiscardProbability = 2);
        var post = new Post { Text = BlatantPitch, AuthorName = "Ada" };
        var analysis = app.Services.GetRequiredService<SpamChecker>().Check(AkismetApplication.SiteName, post, isTest: true).Analysis;
        Assert.Equal(Decision.Reject, analysis.Decision);
        Assert.True(analysis.Classification.MonetizationProbability >= 0.99, $"{analysis.Classification}");

        Assert.Equal("discard", (await app.CheckAsync(BlatantPitch)).Header("X-akismet-pro-tip"));
        Assert.Null((await never.CheckAsync(BlatantPitch)).Header("X-akismet-pro-tip"));
        Assert.Null((await lower.CheckAsync(ReviewedBy(app.Services.GetRequiredService<SpamChecker>()))).Header("X-akismet-pro-tip"));
        Assert.Null((await lower.CheckAsync(AkismetApplication.KindComment)).Header("X-akismet-pro-tip"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("blog&")]
    [InlineData("blog=&")]
    public async Task A_check_without_a_blog_is_invalid(string blog)
    {
        foreach (var path in (string[])["/1.1/comment-check", "/1.1/submit-spam", "/1.1/submit-ham", "/1.1/verify-key"])
        {
            var answer = await shared.App.PostAsync(path, $"{blog}api_key={AkismetApplication.Key}&user_ip=192.0.2.7&comment_content=Hello");

            Assert.Equal("invalid", answer.Body);
            Assert.Contains("blog", answer.Header("X-akismet-debug-help"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&user_ip")]
    [InlineData("&user_ip=192.0.2.7")]
    public async Task Neither_an_address_nor_a_user_agent_is_needed(string more)
    {
        var fields = $"api_key={AkismetApplication.Key}&blog=https://garden.example/{more}" + AkismetApplication.Field("comment_content", AkismetApplication.Pitch);
        Assert.Equal("true", (await shared.App.PostAsync("/1.1/comment-check", fields)).Body);
    }

    [Fact]
    public async Task Whatever_else_is_sent_changes_no_verdict()
    {
        var app = shared.App;
        var plain = await app.CheckAsync(AkismetApplication.KindComment);
        var more = AkismetApplication.Field("POST_comment", AkismetApplication.Pitch) + AkismetApplication.Field("HTTP_COOKIE", AkismetApplication.Pitch)
            + "&REQUEST_URI=%2Fwp-comments-post.php&akismet_comment_nonce=passed&comment_context%5B0%5D=gardening&comment_context[]=soil"
            + "&referrer=https%3A%2F%2Fsearch.example%2F"
            + "&recheck_reason=recheck_queue&comment_parent=7&callback=http%3A%2F%2F127.0.0.1%3A1%2F&classify=1&user_agent=Browser&comment_agent=Browser";
        var full = await app.CheckAsync(AkismetApplication.KindComment, more);

        Assert.Equal("false", full.Body);
        Assert.Equal(plain.Header("X-SpamSense-Score"), full.Header("X-SpamSense-Score"));
        Assert.Null(full.Header("X-akismet-recheck-after"));
    }

    [Fact]
    public async Task Checks_are_counted_by_what_was_answered_and_tests_are_not()
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.CheckAsync(AkismetApplication.Pitch);
        await app.CheckAsync(AkismetApplication.KindComment);
        await app.CheckAsync(AkismetApplication.KindComment);
        await app.CheckAsync(AkismetApplication.KindComment, "&user_role=administrator");
        await app.CheckAsync(AkismetApplication.KindComment, "&honeypot_field_name=middle_name&middle_name=Bot");
        await app.CheckAsync(AkismetApplication.Pitch, "&is_test=1");
        await app.CheckAsync(AkismetApplication.Pitch, "&is_test=1&user_role=administrator");
        await app.CheckAsync(AkismetApplication.KindComment, "&is_test=true");
        await app.CheckAsync(AkismetApplication.KindComment, "&comment_author_email=akismet-guaranteed-spam%40example.com");

        var day = Assert.Single(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal((2, 3), (day.Spam, day.Ham));
    }

    [Theory]
    [InlineData(true, "true", 1, 0)]
    [InlineData(false, "false", 0, 1)]
    public async Task A_review_is_counted_as_it_was_answered(bool reviewIsSpam, string body, int spam, int ham)
    {
        await using var app = await AkismetApplication.StartAsync(options => options.ReviewIsSpam = reviewIsSpam);
        Assert.Equal(body, (await app.CheckAsync(ReviewedBy(app.Services.GetRequiredService<SpamChecker>()))).Body);

        var day = Assert.Single(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal((spam, ham), (day.Spam, day.Ham));
    }

    private static double ScoreOf(AkismetResponse answer) => double.Parse(answer.Header("X-SpamSense-Score")!, CultureInfo.InvariantCulture);

    private static string ReviewedBy(SpamChecker checker)
    {
        string[] candidates =
        [
            AkismetApplication.Pitch,
            "Nice article, I wrote about it on my website www.example.org, have a look.",
            "Great post! Check out my site http://deals.example",
        ];
        return candidates.First(text =>
            checker.Check(AkismetApplication.SiteName, new Post { Text = text, AuthorName = "Ada" }, isTest: true).Decision == Decision.Review);
    }
}
