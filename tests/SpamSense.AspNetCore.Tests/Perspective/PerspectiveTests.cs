using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Api;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Perspective;

public class PerspectiveTests
{
    private const string Analyze = "/v1alpha1/comments:analyze";
    private const string Suggest = "/v1alpha1/comments:suggestscore";
    private const string Key = "0123456789ab";

    [Fact]
    public async Task Spam_is_the_probability_of_monetization()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, Request(ApiClient.Pitch, """{"SPAM":{},"RELATIONSHIP":{"scoreType":"PROBABILITY"}}"""));

        var expected = SpamClassifier.Default.Classify(ApiClient.Pitch).MonetizationProbability;
        var scores = reply.Json.GetProperty("attributeScores");
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(expected, scores.GetProperty("SPAM").GetProperty("summaryScore").GetProperty("value").GetDouble(), 1e-6);
        Assert.Equal("PROBABILITY", scores.GetProperty("SPAM").GetProperty("summaryScore").GetProperty("type").GetString());
        Assert.Equal(1 - expected, scores.GetProperty("RELATIONSHIP").GetProperty("summaryScore").GetProperty("value").GetDouble(), 1e-6);
        Assert.False(scores.GetProperty("SPAM").TryGetProperty("spanScores", out _));
    }

    [Fact]
    public async Task Spans_are_the_sentences()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, Request(ApiClient.Pitch, """{"SPAM":{}}""", ",\"spanAnnotations\":true"));

        var spans = reply.Json.GetProperty("attributeScores").GetProperty("SPAM").GetProperty("spanScores").EnumerateArray().ToArray();
        Assert.Equal(
            ["Great post!", "Visit my page http://deals.example for cheap watches."],
            spans.Select(span => ApiClient.Pitch[span.GetProperty("begin").GetInt32()..span.GetProperty("end").GetInt32()]));
        Assert.True(spans[0].GetProperty("score").GetProperty("value").GetDouble() < 0.5);
        Assert.True(spans[1].GetProperty("score").GetProperty("value").GetDouble() > 0.5);
    }

    [Fact]
    public async Task Languages_and_the_token_come_back()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, Request(ApiClient.Kind, """{"SPAM":{}}""", ",\"languages\":[\"en\"],\"clientToken\":\"t-1\",\"sessionId\":\"7\",\"context\":{\"entries\":[]}"));

        Assert.Equal("en", Assert.Single(reply.Json.GetProperty("languages").EnumerateArray()).GetString());
        Assert.Equal("t-1", reply.Json.GetProperty("clientToken").GetString());
    }

    [Theory]
    [InlineData(0.4, false)]
    [InlineData(0.001, true)]
    public async Task Scores_below_the_threshold_are_left_out(double threshold, bool isThere)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, Request(ApiClient.Kind, $$$"""{"SPAM":{"scoreThreshold":{{{ApiClient.Json(threshold)}}}}}"""));

        Assert.Equal(isThere, reply.Json.TryGetProperty("attributeScores", out _));
    }

    [Theory]
    [InlineData("""{"comment":{"text":""},"requestedAttributes":{"SPAM":{}}}""", "COMMENT_EMPTY")]
    [InlineData("""{"requestedAttributes":{"SPAM":{}}}""", "COMMENT_EMPTY")]
    [InlineData("""{"comment":{"text":"a"}}""", "NO_REQUESTED_ATTRIBUTES")]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{}}""", "NO_REQUESTED_ATTRIBUTES")]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{"TOXICITY":{}}}""", "INVALID_REQUEST")]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{"SPAM":{"scoreType":"STD_DEV_SCORE"}}}""", "INVALID_REQUEST")]
    [InlineData("""{"comment":{"text":"a","type":"RTF"},"requestedAttributes":{"SPAM":{}}}""", "INVALID_REQUEST")]
    [InlineData("""{"comment":{"text":7},"requestedAttributes":{"SPAM":{}}}""", "INVALID_REQUEST")]
    [InlineData("""{"comment":{"text":"a"},"requestedAttributes":{"SPAM":{},"SPAM":{}}}""", "INVALID_REQUEST")]
    [InlineData("nonsense", "INVALID_REQUEST")]
    public async Task Errors_have_the_shape_that_clients_read(string json, string errorType)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, json);

        var error = reply.Json.GetProperty("error");
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal((400, "INVALID_ARGUMENT"), (error.GetProperty("code").GetInt32(), error.GetProperty("status").GetString()));
        Assert.Equal(errorType, error.GetProperty("details")[0].GetProperty("errorType").GetString());
        Assert.NotEqual("", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Unknown_attributes_are_dropped_where_that_is_allowed()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Analyze, Request(ApiClient.Kind, """{"SPAM":null,"TOXICITY":{}}""", ",\"dropUnsupportedAttributes\":true"));

        Assert.Equal(["SPAM"], reply.Json.GetProperty("attributeScores").EnumerateObject().Select(attribute => attribute.Name));
    }

    [Fact]
    public async Task A_language_that_the_model_does_not_know_is_an_error_of_its_own()
    {
        const string Georgian = "დღეს დილით ბაზარში ვიყავი და ბებიაჩემისთვის ახალი პური ვიყიდე, მერე კი დიდხანს ვილაპარაკეთ.";
        Assert.Equal(Orientation.Undecided, SpamClassifier.Default.Classify(Georgian).Orientation);
        await using var app = await StartAsync();

        var refused = await app.Client.PostAsync(Analyze, Request(Georgian, """{"SPAM":{}}""", ",\"languages\":[\"ka\"]"));
        var dropped = await app.Client.PostAsync(Analyze, Request(Georgian, """{"SPAM":{}}""", ",\"dropUnsupportedAttributes\":true"));

        var detail = refused.Json.GetProperty("error").GetProperty("details")[0];
        Assert.Equal("LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE", detail.GetProperty("errorType").GetString());
        Assert.Equal("SPAM", detail.GetProperty("languageNotSupportedByAttributeError").GetProperty("attribute").GetString());
        Assert.Equal((HttpStatusCode.OK, "{}"), (dropped.Status, dropped.Body));
    }

    [Fact]
    public async Task What_must_not_be_stored_is_seen_and_counted_by_nobody()
    {
        await using var app = await StartAsync();

        var silent = await app.Client.PostAsync(Analyze, Request(ApiClient.Pitch, """{"SPAM":{}}""", ",\"doNotStore\":true"));
        Assert.Equal(HttpStatusCode.OK, silent.Status);
        Assert.Empty(app.Services.GetRequiredService<Recorder>().Checks);

        await app.Client.PostAsync(Analyze, Request(ApiClient.Pitch, """{"SPAM":{}}"""));
        Assert.Single(app.Services.GetRequiredService<Recorder>().Checks);
        Assert.Equal(1, Assert.Single(app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue)).Spam);
    }

    [Theory]
    [InlineData("""{"SPAM":{"summaryScore":{"value":1}}}""", Orientation.Monetization)]
    [InlineData("""{"SPAM":{"summaryScore":{"value":0.5}},"TOXICITY":{"summaryScore":{"value":0}}}""", Orientation.Monetization)]
    [InlineData("""{"SPAM":{"summaryScore":{"value":0}}}""", Orientation.Relationship)]
    [InlineData("""{"RELATIONSHIP":{"summaryScore":{"value":0.9}}}""", Orientation.Relationship)]
    [InlineData("""{"RELATIONSHIP":{"summaryScore":{"value":0.1}}}""", Orientation.Monetization)]
    public async Task A_suggestion_is_a_correction(string scores, Orientation expected)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(
            Suggest, $$"""{"comment":{"text":"{{ApiClient.Kind}}"},"attributeScores":{{scores}},"communityId":"Coral:https://news.example","clientToken":"comment:1"}""");

        Assert.Equal((HttpStatusCode.OK, """{"clientToken":"comment:1"}"""), (reply.Status, reply.Body));
        var correction = Assert.Single(await app.Services.GetRequiredService<SiteCorrections>().ReadAsync().ToListAsync());
        Assert.Equal((expected, "Coral:https://news.example", ApiClient.Kind), (correction.Label, correction.Reporter, correction.Post.Text));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"TOXICITY":{"summaryScore":{"value":1}}}""")]
    [InlineData("""{"SPAM":{"spanScores":[]}}""")]
    [InlineData("""{"SPAM":null}""")]
    [InlineData("""{"SPAM":{"summaryScore":{"value":2}}}""")]
    [InlineData("""{"SPAM":{"summaryScore":{"value":1}},"RELATIONSHIP":{"summaryScore":{"value":1}}}""")]
    public async Task A_suggestion_that_says_nothing_is_refused(string scores)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Suggest, $$"""{"comment":{"text":"a"},"attributeScores":{{scores}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Empty(await app.Services.GetRequiredService<SiteCorrections>().ReadAsync().ToListAsync());
    }

    [Fact]
    public async Task A_suggestion_that_must_not_be_stored_is_refused()
    {
        await using var app = await StartAsync();
        var reply = await app.Client.PostAsync(Suggest, """{"comment":{"text":"a"},"attributeScores":{"SPAM":{"summaryScore":{"value":1}}},"doNotStore":true}""");
        Assert.Contains("doNotStore", reply.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_stands_in_the_address_or_in_a_header()
    {
        await using var app = await StartAsync(options => options.Sites.Add(new SiteOptions { Name = "blog.example", Key = Key }));
        var request = Request("a", """{"SPAM":{}}""");

        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync($"{Analyze}?key={Key}", request)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync(Analyze, request, headers: ("x-goog-api-key", Key))).Status);
        foreach (var reply in new[] { await app.Client.PostAsync(Analyze, request), await app.Client.PostAsync($"{Analyze}?key=0", request), await app.Client.PostAsync($"{Suggest}?key=", request) })
        {
            Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (reply.Status, reply.Json.GetProperty("error").GetProperty("status").GetString()));
        }
    }

    [Fact]
    public async Task A_check_that_fails_is_503()
    {
        var clock = new StoppedClock();
        await using var app = await StartAsync(services: services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;

        var reply = await app.Client.PostAsync(Analyze, Request("a", """{"SPAM":{}}"""));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "UNAVAILABLE"), (reply.Status, reply.Json.GetProperty("error").GetProperty("status").GetString()));
    }

    private static string Request(string text, string attributes, string more = "") =>
        $$"""{"comment":{"text":{{ApiClient.Json(text)}}},"requestedAttributes":{{attributes}}{{more}}}""";

    private static Task<TestApplication> StartAsync(Action<SpamSenseOptions>? configure = null, Action<IServiceCollection>? services = null) => TestApplication.StartAsync(
        app => app.MapPerspective(),
        configure ?? (options => options.AllowAnyKey = true),
        collection =>
        {
            collection.AddSingleton<Recorder>().AddSingleton<ICheckObserver>(provider => provider.GetRequiredService<Recorder>());
            services?.Invoke(collection);
        });
}
