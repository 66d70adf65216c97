using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.Learning;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetSubmissionTests
{
    private const string Thanks = "Thanks for making the web a better place.";

    [Theory]
    [InlineData("submit-spam", Orientation.Monetization)]
    [InlineData("submit-ham", Orientation.Relationship)]
    public async Task A_submission_is_a_correction_of_the_very_post_that_was_checked(string endpoint, Orientation label)
    {
        await using var app = await AkismetApplication.StartAsync();
        var fields = AkismetApplication.CommentOf(AkismetApplication.KindComment) + "&comment_author_url=https%3A%2F%2Fada.example%2F&comment_type=reply&blog_lang=en_US"
            + "&comment_date_gmt=2026-03-04+05:06:07&permalink=https%3A%2F%2Fgarden.example%2Fsoil&comment_author_email=ada%40example.com";
        await app.PostAsync("/1.1/comment-check", fields);
        var answer = await app.PostAsync("/1.1/" + endpoint, fields + "&reporter=moderator&comment_check_response=false&site_domain=garden.example");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(System.Text.Encoding.ASCII.GetBytes(Thanks), answer.Bytes);
        Assert.Null(answer.Header("X-akismet-debug-help"));
        var correction = Assert.Single(await CorrectionsOf(app));
        Assert.Equal(
            (AkismetApplication.SiteName, label, CorrectionSource.Akismet, "moderator"),
            (correction.Site, correction.Label, correction.Source, correction.Reporter));
        Assert.Equal(
            new Post
            {
                Text = AkismetApplication.KindComment,
                AuthorName = "Ada",
                AuthorUrl = "https://ada.example/",
                Thread = "https://garden.example/soil",
                PublishedAt = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero),
                Language = "en",
            },
            correction.Post with { Source = null });
        var day = Assert.Single(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal(label == Orientation.Monetization ? (1, 0) : (0, 1), (day.MissedSpam, day.FalsePositives));
    }

    [Theory]
    [InlineData(AkismetApplication.Pitch, "true", "submit-ham", "false")]
    [InlineData(AkismetApplication.KindComment, "false", "submit-spam", "true")]
    public async Task A_correction_turns_the_next_verdict_of_its_own_site_and_of_no_other(string content, string before, string endpoint, string after)
    {
        await using var app = await AkismetApplication.StartAsync();
        var fields = AkismetApplication.CommentOf(content);
        var fieldsOfOther = fields.Replace(AkismetApplication.Key, AkismetApplication.OtherKey, StringComparison.Ordinal);

        Assert.Equal(before, (await app.PostAsync("/1.1/comment-check", fields)).Body);
        Assert.Equal(Thanks, (await app.PostAsync("/1.1/" + endpoint, fields)).Body);
        Assert.Equal(after, (await app.PostAsync("/1.1/comment-check", fields)).Body);
        Assert.Equal(before, (await app.PostAsync("/1.1/comment-check", fieldsOfOther)).Body);
    }

    [Fact]
    public async Task The_same_submission_twice_is_one_correction_and_a_changed_mind_another()
    {
        await using var app = await AkismetApplication.StartAsync();
        var fields = AkismetApplication.CommentOf(AkismetApplication.Pitch);
        foreach (var endpoint in (string[])["submit-spam", "submit-spam", "submit-ham"])
        {
            Assert.Equal(Thanks, (await app.PostAsync("/1.1/" + endpoint, fields)).Body);
        }

        Assert.Equal(Orientation.Relationship, Assert.Single(await CorrectionsOf(app)).Label);
        var day = Assert.Single(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal((1, 1), (day.MissedSpam, day.FalsePositives));
    }

    [Theory]
    [InlineData("&is_test=1")]
    [InlineData("&is_test=true")]
    [InlineData("&is_test=True")]
    [InlineData("&comment_author_email=akismet-guaranteed-spam%40example.com")]
    public async Task Nothing_is_learned_from_tests(string more)
    {
        await using var app = await AkismetApplication.StartAsync();

        Assert.Equal(Thanks, (await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf(AkismetApplication.KindComment) + more)).Body);
        Assert.Empty(await CorrectionsOf(app));
        Assert.Empty(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Fact]
    public async Task A_post_without_anything_is_no_correction_for_all_of_its_kind()
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.PostAsync("/1.1/submit-spam", $"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&comment_content=+&comment_author&comment_author_url");

        Assert.Equal("invalid", answer.Body);
        Assert.NotNull(answer.Header("X-akismet-debug-help"));
        Assert.Empty(await CorrectionsOf(app));
    }

    [Fact]
    public async Task A_correction_that_is_not_written_gets_no_thanks_and_checks_go_on()
    {
        await using var app = await AkismetApplication.StartAsync(services: services => services.AddSingleton<ICorrectionStore, FullDisk>());
        var answer = await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf(AkismetApplication.KindComment));

        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.Status);
        Assert.Empty(answer.Bytes);
        Assert.Empty(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal("false", (await app.CheckAsync(AkismetApplication.KindComment)).Body);
    }

    [Fact]
    public async Task A_name_of_a_moderator_is_kept_no_longer_than_names_are()
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf(AkismetApplication.Pitch) + "&reporter=" + new string('m', 5000));

        Assert.Equal(200, Assert.Single(await CorrectionsOf(app)).Reporter!.Length);
    }

    [Fact]
    public async Task A_name_of_a_moderator_ends_with_a_whole_character()
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf(AkismetApplication.Pitch) + AkismetApplication.Field("reporter", new string('m', 199) + "\U0001F600"));

        Assert.Equal(new string('m', 199), Assert.Single(await CorrectionsOf(app)).Reporter);
    }

    private static async Task<List<Correction>> CorrectionsOf(AkismetApplication app)
    {
        var corrections = new List<Correction>();
        await foreach (var correction in app.Services.GetRequiredService<SiteCorrections>().ReadAsync())
        {
            Assert.Equal(PostIdentity.Of(correction.Post), correction.Id);
            corrections.Add(correction);
        }

        return corrections;
    }
}
