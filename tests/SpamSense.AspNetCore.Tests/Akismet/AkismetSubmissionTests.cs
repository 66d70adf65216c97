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
        Assert.Equal((AkismetApplication.SiteName, label, CorrectionSource.Akismet, "moderator"), (correction.Site, correction.Label, correction.Source, correction.Reporter));
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

    [Fact]
    public async Task A_correction_is_in_force_for_its_own_site_and_for_no_other()
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-ham", AkismetApplication.CommentOf(AkismetApplication.Pitch));
        var corrections = app.Services.GetRequiredService<SiteCorrections>();
        var post = new Post { Text = AkismetApplication.Pitch, AuthorName = "Ada" };

        Assert.Equal(Orientation.Relationship, corrections.LayerOf(AkismetApplication.SiteName).VerdictOn(post));
        Assert.Null(corrections.LayerOf(AkismetApplication.OtherSiteName).VerdictOn(post));
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

    [Theory]
    [InlineData("comment", PostKind.Comment)]
    [InlineData("", PostKind.Comment)]
    [InlineData("pingback", PostKind.Comment)]
    [InlineData("something-of-their-own", PostKind.Comment)]
    [InlineData("blog-post", PostKind.Post)]
    [InlineData("forum-post", PostKind.Post)]
    [InlineData("tweet", PostKind.Post)]
    [InlineData("contact-form", PostKind.Message)]
    [InlineData("message", PostKind.Message)]
    public async Task The_type_tells_the_kind_under_either_name(string type, PostKind kind)
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf("first") + "&comment_type=" + type);
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf("second") + "&content_type=" + type);

        Assert.All(await CorrectionsOf(app), correction => Assert.Equal(kind, correction.Post.Kind));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("FR_ca", "fr")]
    [InlineData("de-CH", "de")]
    [InlineData("en, fr_ca", null)]
    [InlineData("english", null)]
    [InlineData("e1", null)]
    [InlineData("", null)]
    public async Task The_language_is_that_of_a_blog_with_a_single_one(string languages, string? language)
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf("first") + AkismetApplication.Field("blog_lang", languages));

        Assert.Equal(language, Assert.Single(await CorrectionsOf(app)).Post.Language);
    }

    [Theory]
    [InlineData("2026-03-04T05:06:07Z", 5)]
    [InlineData("2026-03-04T05:06:07+02:00", 3)]
    [InlineData("2026-03-04 05:06:07", 5)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public async Task A_date_is_read_where_it_is_one(string date, int? hour)
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/submit-spam", AkismetApplication.CommentOf("first") + AkismetApplication.Field("comment_date_gmt", date));

        Assert.Equal(hour, Assert.Single(await CorrectionsOf(app)).Post.PublishedAt?.UtcDateTime.Hour);
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
