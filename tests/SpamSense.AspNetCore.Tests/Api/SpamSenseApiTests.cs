using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Api;

public class SpamSenseApiTests
{
    [Fact]
    public async Task Classify_says_what_the_author_put_first()
    {
        await using var app = await StartAsync();

        var pitch = await app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = ApiClient.Pitch }));
        var kind = await app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = ApiClient.Kind }));

        Assert.Equal(HttpStatusCode.OK, pitch.Status);
        Assert.Equal("monetization", pitch.Json.GetProperty("orientation").GetString());
        Assert.Equal("link-spam", pitch.Json.GetProperty("intent").GetString());
        Assert.Equal(SpamClassifier.Default.Classify(ApiClient.Pitch).MonetizationProbability, pitch.Json.GetProperty("monetizationProbability").GetSingle());
        Assert.Equal("relationship", kind.Json.GetProperty("orientation").GetString());
    }

    [Fact]
    public async Task Analyze_gives_the_reasons_with_their_places()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync("/spamsense/v1/analyze", ApiClient.Json(new { text = ApiClient.Pitch }));

        Assert.Equal("reject", reply.Json.GetProperty("decision").GetString());
        Assert.Matches("^[0-9a-f]{32}$", reply.Json.GetProperty("id").GetString());
        var verdict = Assert.Single(reply.Json.GetProperty("diagnostics").EnumerateArray(), diagnostic => diagnostic.GetProperty("id").GetString() == "SS1002");
        Assert.Equal("error", verdict.GetProperty("severity").GetString());
        Assert.Equal("text", verdict.GetProperty("location").GetString());
        Assert.Equal("Visit my page http://deals.example for cheap watches.", ApiClient.Pitch[verdict.GetProperty("start").GetInt32()..verdict.GetProperty("end").GetInt32()]);
        Assert.Equal(2, reply.Json.GetProperty("sentences").GetArrayLength());
        Assert.False(reply.Json.TryGetProperty("explanation", out _));
    }

    [Fact]
    public async Task Analyze_explains_where_it_is_asked_to()
    {
        await using var app = await StartAsync();

        var explanation = (await app.Client.PostAsync("/spamsense/v1/analyze?explain=true", ApiClient.Json(new { text = ApiClient.Pitch }))).Json.GetProperty("explanation");

        var sum = explanation.GetProperty("bias").GetDouble() + explanation.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("logOdds").GetDouble());
        Assert.Equal(explanation.GetProperty("logOdds").GetDouble(), sum, tolerance: 1e-6);
    }

    [Fact]
    public async Task All_members_of_a_post_reach_the_analyzers()
    {
        await using var app = await StartAsync();
        var seen = app.Services.GetRequiredService<Recorder>();

        await app.Client.PostAsync("/spamsense/v1/analyze", ApiClient.Json(new
        {
            text = ApiClient.Kind,
            title = "Bread",
            author = "Kim",
            authorUrl = "http://kim.example",
            kind = "message",
            format = "markdown",
            language = "en",
            thread = "/bread",
            publishedAt = "2026-01-02T03:04:05+01:00",
            site = "elsewhere",
        }));

        var post = Assert.Single(seen.Checks).Analysis.Post;
        Assert.Equal(("Bread", "Kim", "http://kim.example", PostKind.Message), (post.Title, post.AuthorName, post.AuthorUrl, post.Kind));
        Assert.Equal((Content.ContentFormat.Markdown, "en", "/bread"), (post.Format, post.Language, post.Thread));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), post.PublishedAt);
        Assert.Equal(Site.DefaultName, post.Source);
    }

    [Fact]
    public async Task A_test_is_neither_seen_nor_counted()
    {
        await using var app = await StartAsync();

        await app.Client.PostAsync("/spamsense/v1/analyze", ApiClient.Json(new { text = ApiClient.Pitch, isTest = true }));
        Assert.Empty(app.Services.GetRequiredService<Recorder>().Checks);
        Assert.Empty(Counts(app));

        await app.Client.PostAsync("/spamsense/v1/analyze", ApiClient.Json(new { text = ApiClient.Pitch }));
        await app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = ApiClient.Kind }));
        Assert.Equal(2, app.Services.GetRequiredService<Recorder>().Checks.Count);
        var day = Assert.Single(Counts(app));
        Assert.Equal((1, 1), (day.Spam, day.Ham));
    }

    [Fact]
    public async Task The_rules_are_those_of_the_classifier()
    {
        await using var app = await StartAsync();

        var rules = (await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/rules")).Json;

        Assert.Equal(SpamClassifier.Default.SupportedDiagnostics.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task The_model_is_the_one_that_judges()
    {
        await using var app = await StartAsync();

        var model = (await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/model")).Json;

        Assert.Equal(SpamClassifier.Default.Manifest.Sha256, model.GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task The_endpoints_take_conventions()
    {
        await using var app = await TestApplication.StartAsync(
            application => application.MapSpamSense("/elsewhere").AddEndpointFilter((_, _) => ValueTask.FromResult<object?>(Results.StatusCode(418))),
            options => options.AllowAnyKey = true);

        Assert.Equal((HttpStatusCode)418, (await app.Client.SendAsync(HttpMethod.Get, "/elsewhere/rules")).Status);
    }

    [Fact]
    public void Without_AddSpamSense_a_sentence_says_what_to_call()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Contains("AddSpamSense()", Assert.Throws<InvalidOperationException>(() => app.MapSpamSense()).Message, StringComparison.Ordinal);
        Assert.Contains("AddSpamSense()", Assert.Throws<InvalidOperationException>(() => app.MapPerspective()).Message, StringComparison.Ordinal);
        Assert.Contains("AddSpamSense()", Assert.Throws<InvalidOperationException>(() => app.MapCoral()).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<DailyCounts> Counts(TestApplication app) =>
        app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue);

    private static Task<TestApplication> StartAsync() => TestApplication.StartAsync(
        app => app.MapSpamSense(),
        options => options.AllowAnyKey = true,
        services => services.AddSingleton<Recorder>().AddSingleton<ICheckObserver>(provider => provider.GetRequiredService<Recorder>()));
}
