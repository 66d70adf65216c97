using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests.Filters;

public class WithSpamCheckTests
{
    [Theory]
    [InlineData(FilterApplication.Kind, HttpStatusCode.OK)]
    [InlineData(FilterApplication.Doubtful, HttpStatusCode.OK)]
    [InlineData(FilterApplication.Blatant, HttpStatusCode.UnprocessableEntity)]
    public async Task Unless_told_only_what_is_rejected_does_not_reach_the_handler(string text, HttpStatusCode status)
    {
        var handled = 0;
        await using var app = await FilterApplication.StartAsync(app => app.MapPost("/comments", (Comment comment) => ++handled).WithSpamCheck<Comment>(comment => comment.Text));
        Assert.Equal(status, (await app.PostAsync(text)).StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, handled);
    }

    [Fact]
    public async Task A_refusal_tells_the_findings_with_their_places()
    {
        await using var app = await FilterApplication.StartAsync(app => app.MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck());
        using var answer = await app.PostAsync(FilterApplication.Blatant);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(422, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("reject", problem.RootElement.GetProperty("decision").GetString());
        var diagnostic = Assert.Single(problem.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(
            """{"id":"TEST0001","severity":"error","title":"Blatant","message":"The word BLATANT is blatant","helpLink":"docs/TEST0001.md","location":"text","start":8,"end":15,"suppressed":false}""",
            diagnostic.GetRawText());
    }

    [Fact]
    public async Task A_refusal_tells_no_findings_where_the_endpoint_keeps_them()
    {
        await using var app = await FilterApplication.StartAsync(app => app.MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck(options => options.TellsDiagnostics = false));
        Assert.DoesNotContain("TEST0001", await (await app.PostAsync(FilterApplication.Blatant)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FilterApplication.Kind, "Approve")]
    [InlineData(FilterApplication.Doubtful, "Review TEST0002")]
    [InlineData(FilterApplication.Blatant, "Reject TEST0001")]
    public async Task A_handler_gets_the_outcome_that_it_asks_for(string text, string expected)
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => string.Join(' ', [$"{outcome.Decision}", .. outcome.Check!.Analysis.Diagnostics.Select(diagnostic => diagnostic.Id)]))
            .WithSpamCheck<Comment>(comment => comment.Text, options => options.OnReject = SpamCheckAction.HandOver));
        Assert.Equal(expected, await (await app.PostAsync(text)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_handler_finds_the_outcome_among_the_features()
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", (Comment comment, HttpContext context) => context.Features.Get<ISpamCheckFeature>()!.Decision.ToString()).WithSpamCheck());
        Assert.Equal("Review", await (await app.PostAsync(FilterApplication.Doubtful)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_handler_that_asks_for_an_outcome_that_nobody_makes_is_told()
    {
        await using var app = await FilterApplication.StartAsync(app => app.MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => outcome.Decision));
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => app.PostAsync(FilterApplication.Kind));
        Assert.Contains("add WithSpamCheck", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_is_answered_by_202()
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck(options => options.OnReview = options.OnReject = SpamCheckAction.Hold));
        using var answer = await app.PostAsync(FilterApplication.Doubtful);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("held for a moderator", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, (await app.PostAsync(FilterApplication.Blatant)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_checks_only_observe_every_handler_runs_and_finds_an_approval(bool everywhere)
    {
        await using var app = await FilterApplication.StartAsync(
            app => app.MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => $"{outcome.Decision} {outcome.IsObserved} {outcome.Check?.Decision}")
                .WithSpamCheck(options => options.Mode = everywhere ? null : SpamSenseMode.Observe),
            options => options.Mode = everywhere ? SpamSenseMode.Observe : SpamSenseMode.Enforce);
        Assert.Equal("Approve True Reject", await (await app.PostAsync(FilterApplication.Blatant)).Content.ReadAsStringAsync());
        Assert.Contains("would have led to Reject, because of TEST0001", Assert.Single(app.Log.Entries, entry => entry is { Category: "SpamSense", Event.Id: 13 }).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SpamCheckAction.HandOver, HttpStatusCode.OK, "Review")]
    [InlineData(SpamCheckAction.Hold, HttpStatusCode.ServiceUnavailable, "send it again later")]
    [InlineData(SpamCheckAction.Refuse, HttpStatusCode.ServiceUnavailable, "send it again later")]
    public async Task A_check_that_fails_never_says_spam(SpamCheckAction onReview, HttpStatusCode status, string told)
    {
        var clock = new StoppedClock();
        await using var app = await FilterApplication.StartAsync(
            app => app.MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => outcome.Decision.ToString()).WithSpamCheck(options => options.OnReview = onReview),
            services: services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;

        using var answer = await app.PostAsync(FilterApplication.Blatant);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(told, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var logged = Assert.Single(app.Log.Of(LogLevel.Error));
        Assert.Contains(nameof(InvalidTimeZoneException), logged.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", logged.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_checks_what_has_a_comment_and_lets_the_rest_through()
    {
        await using var app = await FilterApplication.StartAsync(app =>
        {
            var group = app.MapGroup("/blog").WithSpamCheck();
            group.MapPost("/comments", (int post, Comment comment) => post);
            group.MapGet("/search", (string text) => text);
            group.MapPost("/like", (int post) => post);
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.PostAsync(FilterApplication.Blatant, "/blog/comments?post=7")).StatusCode);
        Assert.Equal("7", await (await app.PostAsync(FilterApplication.Kind, "/blog/comments?post=7")).Content.ReadAsStringAsync());
        Assert.Equal("BLATANT", await app.Client.GetStringAsync("/blog/search?text=BLATANT"));
        Assert.Equal(HttpStatusCode.OK, (await app.PostAsync(FilterApplication.Blatant, "/blog/like?post=7")).StatusCode);
    }

    [Fact]
    public async Task An_endpoint_of_a_group_that_says_what_becomes_of_its_comments_is_checked_once_and_by_that()
    {
        await using var app = await FilterApplication.StartAsync(app =>
        {
            var blog = app.MapGroup("/blog").WithSpamCheck().MapGroup("/comments").WithSpamCheck(options => options.OnReject = SpamCheckAction.Hold);
            blog.MapPost("/", (Comment comment) => "inner");
            blog.MapPost("/own", (Comment comment) => "own").WithSpamCheck(options => options.OnReject = SpamCheckAction.HandOver);
        });

        Assert.Equal(HttpStatusCode.Accepted, (await app.PostAsync(FilterApplication.Blatant, "/blog/comments/")).StatusCode);
        Assert.Equal("own", await (await app.PostAsync(FilterApplication.Blatant, "/blog/comments/own")).Content.ReadAsStringAsync());
        var day = Assert.Single(app.Services.GetRequiredService<ISiteStatistics>().Read(Site.DefaultName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal(2, day.Checks);
    }

    [Fact]
    public async Task Properties_that_differ_by_case_alone_are_told_apart()
    {
        await using var app = await FilterApplication.StartAsync(app => app.MapPost("/comments", (Shouted comment) => comment.Text).WithSpamCheck());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.Client.PostAsJsonAsync("/comments", new { Text = FilterApplication.Blatant })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PostAsJsonAsync("/comments", new { Text = FilterApplication.Kind })).StatusCode);
    }

    [Fact]
    public async Task A_form_with_a_field_that_is_called_text_is_a_comment()
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", ([Microsoft.AspNetCore.Mvc.FromForm] string text) => text).DisableAntiforgery().WithSpamCheck());
        using var form = new FormUrlEncodedContent([new("text", FilterApplication.Blatant)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await app.Client.PostAsync("/comments", form)).StatusCode);
    }

    [Fact]
    public async Task A_handler_without_a_comment_is_told_so_when_it_is_built()
    {
        InvalidOperationException? problem = null;
        await using var app = await FilterApplication.StartAsync(app =>
        {
            app.MapPost("/like", (int post) => post).WithSpamCheck();
            problem = Assert.Throws<InvalidOperationException>(() => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).ToList());
        });
        Assert.Contains("WithSpamCheck<Comment>(comment => comment.Text)", problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blog.example", "blog.example")]
    [InlineData("made-up.example", "default")]
    public async Task The_site_of_a_request_is_one_that_is_known(string sent, string checkedFor)
    {
        await using var app = await FilterApplication.StartAsync(
            app => app.MapPost("/{blog}/comments", (string blog, Comment comment, SpamCheckOutcome outcome) => outcome.Check!.Site)
                .WithSpamCheck<Comment>(comment => comment.Text, options => options.SiteOf = context => context.Request.RouteValues["blog"]?.ToString()),
            options => options.Sites.Add(new SiteOptions { Name = "blog.example" }));
        Assert.Equal(checkedFor, await (await app.PostAsync(FilterApplication.Kind, $"/{sent}/comments")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_endpoint_says_what_it_answers()
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck(options => options.OnReview = SpamCheckAction.Hold));
        var endpoint = Assert.Single(app.Services.GetRequiredService<EndpointDataSource>().Endpoints);
        var statuses = endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Where(response => response.ContentTypes.Contains("application/problem+json")).Select(response => response.StatusCode);
        Assert.Equal([202, 422, 503], statuses.Order());
    }

    [Fact]
    public async Task The_document_of_an_application_knows_refusals_and_no_parameter_for_the_outcome()
    {
        await using var app = await FilterApplication.StartAsync(
            app =>
            {
                app.MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => comment.Text).WithSpamCheck();
                app.MapOpenApi();
            },
            services: services => services.AddOpenApi());
        using var document = JsonDocument.Parse(await app.Client.GetStringAsync("/openapi/v1.json"));
        var operation = document.RootElement.GetProperty("paths").GetProperty("/comments").GetProperty("post");
        Assert.True(operation.GetProperty("responses").TryGetProperty("422", out var refusal));
        Assert.True(refusal.GetProperty("content").TryGetProperty("application/problem+json", out _));
        Assert.False(operation.TryGetProperty("parameters", out _));
    }

    [Fact]
    public async Task A_comment_that_is_absent_is_none_to_check()
    {
        await using var app = await FilterApplication.StartAsync(app => app
            .MapPost("/comments", (Comment? comment, SpamCheckOutcome outcome) => $"{outcome.Decision} {outcome.Check is null}").WithSpamCheck<Comment?>(comment => comment?.Text));
        Assert.Equal("Approve True", await (await app.Client.PostAsync("/comments", null)).Content.ReadAsStringAsync());
    }

    /// <summary>A comment with two texts, one of which no client sends.</summary>
    internal sealed class Shouted
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string TEXT => Text.ToUpperInvariant();

        public string Text { get; init; } = "";
    }
}
