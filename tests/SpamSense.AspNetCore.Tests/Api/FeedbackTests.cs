using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Filters;
using SpamSense.Learning;

namespace SpamSense.AspNetCore.Tests.Api;

public class FeedbackTests
{
    private const string Path = "/spamsense/v1/feedback";

    [Fact]
    public async Task A_correction_is_kept_once_and_counted_once()
    {
        await using var app = await StartAsync();
        var body = ApiClient.Json(new { text = ApiClient.Kind, author = "Kim", label = "monetization", reporter = "Ada" });

        var first = await app.Client.PostAsync(Path, body);
        var second = await app.Client.PostAsync(Path, body);

        Assert.Equal((HttpStatusCode.OK, true), (first.Status, first.Json.GetProperty("isNew").GetBoolean()));
        Assert.Equal((HttpStatusCode.OK, false), (second.Status, second.Json.GetProperty("isNew").GetBoolean()));
        Assert.Equal(PostIdentity.Of(new Post { Text = ApiClient.Kind, AuthorName = "Kim" }), first.Json.GetProperty("id").GetString());
        Assert.Equal(first.Json.GetProperty("id").GetString(), second.Json.GetProperty("id").GetString());
        var day = Assert.Single(app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal((1, 0), (day.MissedSpam, day.FalsePositives));
        var correction = Assert.Single(await AllAsync(app));
        Assert.Equal((CorrectionSource.Api, "Ada", Orientation.Monetization), (correction.Source, correction.Reporter, correction.Label));
    }

    [Fact]
    public async Task The_very_same_post_gets_the_label_from_now_on()
    {
        await using var app = await StartAsync();
        var post = new { text = ApiClient.Kind, author = "Kim" };
        Assert.Equal("approve", await DecisionAsync());

        await app.Client.PostAsync(Path, ApiClient.Json(new { post.text, post.author, label = "monetization" }));
        Assert.NotEqual("approve", await DecisionAsync());

        await app.Client.SendAsync(HttpMethod.Delete, $"{Path}/{PostIdentity.Of(new Post { Text = post.text, AuthorName = post.author })}");
        Assert.Equal("approve", await DecisionAsync());

        async Task<string?> DecisionAsync() =>
            (await app.Client.PostAsync("/spamsense/v1/analyze", ApiClient.Json(post))).Json.GetProperty("decision").GetString();
    }

    [Fact]
    public async Task A_test_teaches_nothing()
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Path, ApiClient.Json(new { text = ApiClient.Kind, label = "monetization", isTest = true }));

        Assert.False(reply.Json.GetProperty("isNew").GetBoolean());
        Assert.Empty(await AllAsync(app));
    }

    [Fact]
    public async Task A_correction_is_undone_by_its_id()
    {
        await using var app = await StartAsync();
        var id = (await app.Client.PostAsync(Path, ApiClient.Json(new { text = ApiClient.Kind, label = "monetization" }))).Json.GetProperty("id").GetString();

        var undone = await app.Client.SendAsync(HttpMethod.Delete, $"{Path}/{id}");
        var again = await app.Client.SendAsync(HttpMethod.Delete, $"{Path}/{id}");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (undone.Status, again.Status));
        Assert.Empty(await AllAsync(app));
    }

    [Fact]
    public async Task The_export_has_labelled_records()
    {
        await using var app = await StartAsync();
        for (var i = 0; i < 100; i++)
        {
            await app.Client.PostAsync(Path, ApiClient.Json(new { text = $"{ApiClient.Kind} {i}", title = "Bread", language = "en", label = i % 2 == 0 ? "relationship" : "monetization" }));
        }

        var reply = await app.Client.SendAsync(HttpMethod.Get, Path);

        Assert.Equal("application/x-ndjson", reply.ContentType?.MediaType);
        Assert.Equal(100, reply.Lines.Length);
        var line = reply.Lines[1];
        Assert.Equal(["id", "source", "kind", "text", "label", "intent", "lang"], line.EnumerateObject().Select(member => member.Name));
        Assert.StartsWith("default:", line.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal($"Bread\n{ApiClient.Kind} 1", line.GetProperty("text").GetString());
        Assert.Equal(("comment", "monetization", "en"), (line.GetProperty("kind").GetString(), line.GetProperty("label").GetString(), line.GetProperty("lang").GetString()));
    }

    [Fact]
    public async Task A_correction_that_cannot_be_written_is_507_and_checks_go_on()
    {
        await using var app = await StartAsync(services => services.AddSingleton<ICorrectionStore, FullDisk>());

        var added = await app.Client.PostAsync(Path, ApiClient.Json(new { text = ApiClient.Kind, label = "monetization" }));
        var undone = await app.Client.SendAsync(HttpMethod.Delete, $"{Path}/{new string('0', 32)}");
        var suggested = await app.Client.PostAsync(
            "/v1alpha1/comments:suggestscore", ApiClient.Json(new { comment = new { text = "a" }, attributeScores = new { SPAM = new { summaryScore = new { value = 1 } } } }));

        Assert.Equal((HttpStatusCode.InsufficientStorage, HttpStatusCode.InsufficientStorage, HttpStatusCode.InsufficientStorage), (added.Status, undone.Status, suggested.Status));
        Assert.Equal("application/problem+json", added.ContentType?.MediaType);
        Assert.Equal("UNAVAILABLE", suggested.Json.GetProperty("error").GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = "a" }))).Status);
    }

    [Fact]
    public async Task A_name_of_a_reporter_is_kept_no_longer_than_names_are()
    {
        await using var app = await StartAsync();
        await app.Client.PostAsync(Path, ApiClient.Json(new { text = ApiClient.Kind, label = "monetization", reporter = new string('m', 100_000) }));

        Assert.Equal(200, Assert.Single(await AllAsync(app)).Reporter!.Length);
    }

    [Fact]
    public async Task A_correction_that_fails_for_another_reason_is_503_and_tells_nothing()
    {
        var clock = new StoppedClock();
        await using var app = await StartAsync(services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;

        var reply = await app.Client.PostAsync(Path, ApiClient.Json(new { text = ApiClient.Kind, label = "monetization" }));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (reply.Status, reply.ContentType?.MediaType));
        Assert.DoesNotContain("canary", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_fails_is_503_and_tells_nothing()
    {
        var clock = new StoppedClock();
        await using var app = await StartAsync(services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;

        foreach (var path in new[] { "/spamsense/v1/classify", "/spamsense/v1/analyze" })
        {
            var reply = await app.Client.PostAsync(path, ApiClient.Json(new { text = ApiClient.Kind }));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.Status);
            Assert.DoesNotContain("canary", reply.Body, StringComparison.Ordinal);
        }
    }

    private static Task<TestApplication> StartAsync(Action<IServiceCollection>? services = null) => TestApplication.StartAsync(
        app =>
        {
            app.MapSpamSense();
            app.MapPerspective();
        },
        options => options.AllowAnyKey = true,
        services);

    private static async Task<List<Correction>> AllAsync(TestApplication app)
    {
        var all = new List<Correction>();
        await foreach (var correction in app.Services.GetRequiredService<SiteCorrections>().ReadAsync())
        {
            all.Add(correction);
        }

        return all;
    }
}
