using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomAnalyzer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.ReadMe;

/// <summary>The examples of docs/aspnetcore.md and of the package's front page, between markers, compiled and run.</summary>
public sealed class AspNetCoreExamples
{
    internal const string Pitch = "Great post! Visit my page http://deals.example for cheap watches.";
    private const string KindWords = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday.";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task A_refusal_is_what_the_document_shows()
    {
        await using var app = await StartAsync(services => services.AddSpamSense(), app => app.MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck());
        using var answer = await app.GetTestClient().PostAsJsonAsync("/comments", new Comment(Pitch, "Jo"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        DocumentedExampleTests.AssertRefusal(JsonSerializer.Serialize(problem.RootElement, Readable).Replace(problem.RootElement.GetProperty("checkId").GetString()!, "0f8a…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_with_all_that_is_known()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(), app =>
        {
            // <post>
            app.MapPost("/comments", (Comment comment) => "Thank you!")
                .WithSpamCheck<Comment>(comment => new Post { Text = comment.Text, AuthorName = comment.Author, Kind = PostKind.Comment });
            // </post>
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(application, "/comments", Pitch)).StatusCode);
    }

    [Fact]
    public async Task What_becomes_of_a_comment()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(), app =>
        {
            // <actions>
            app.MapPost("/comments", (Comment comment) => "Thank you!")
                .WithSpamCheck(options =>
                {
                    options.OnReview = SpamCheckAction.Hold;
                    options.OnReject = SpamCheckAction.Refuse;
                });
            // </actions>
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(application, "/comments", Pitch)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(application, "/comments", KindWords)).StatusCode);
    }

    [Fact]
    public async Task Everything_handed_over()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(), app =>
        {
            // <outcome>
            app.MapPost("/comments", (Comment comment, SpamCheckOutcome outcome) => outcome.Decision switch
            {
                Decision.Approve => "published",
                Decision.Review => "in the queue",
                _ => "in the spam folder, because of " + string.Join(", ", outcome.Check!.Analysis.Diagnostics.Select(diagnostic => diagnostic.Id)),
            }).WithSpamCheck(options => options.OnReject = SpamCheckAction.HandOver);
            // </outcome>
        });
        Assert.Equal("published", await (await PostAsync(application, "/comments", KindWords)).Content.ReadAsStringAsync());
        Assert.Contains("SS1002", await (await PostAsync(application, "/comments", Pitch)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(options => options.Sites.Add(new SiteOptions { Name = "garden.example" })), app =>
        {
            // <group>
            var blogs = app.MapGroup("/{blog}").WithSpamCheck(options => options.SiteOf = context => context.Request.RouteValues["blog"]?.ToString());
            blogs.MapGet("/comments", (string blog) => $"The comments of {blog}");
            blogs.MapPost("/comments", (string blog, Comment comment) => $"Thank you, says {blog}!");
            // </group>
        });
        Assert.Equal("The comments of garden.example", await application.GetTestClient().GetStringAsync("/garden.example/comments"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(application, "/garden.example/comments", Pitch)).StatusCode);
    }

    [Fact]
    public async Task Observing_only()
    {
        await using var application = await StartAsync(
            services =>
            {
                // <observe>
                services.AddSpamSense(options => options.Mode = SpamSenseMode.Observe);
                // </observe>
            },
            app => app.MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck());
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(application, "/comments", Pitch)).StatusCode);
    }

    [Fact]
    public async Task A_correction()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(), app =>
        {
            // <correction>
            app.MapPost("/comments/not-spam", async (Comment comment, SiteCorrections corrections) =>
                await corrections.CorrectAsync(Site.DefaultName, new Post { Text = comment.Text }, Orientation.Relationship, CorrectionSource.Application));
            // </correction>
        });
        Assert.Equal("true", await (await PostAsync(application, "/comments/not-spam", Pitch)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Checking_by_oneself()
    {
        await using var application = await StartAsync(services => services.AddSpamSense(), app =>
        {
            // <checker>
            app.MapPost("/import", (Comment[] comments, SpamChecker checker) =>
                checker.CheckMany(Site.DefaultName, [.. comments.Select(comment => new Post { Text = comment.Text })]).Select(check => check.Decision.ToString()));
            // </checker>
        });
        using var answer = await application.GetTestClient().PostAsJsonAsync("/import", new Comment[] { new(KindWords), new(Pitch) });
        Assert.Equal("""["Approve","Reject"]""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Parts_of_ones_own()
    {
        await using var application = await StartAsync(
            services =>
            {
                // <parts>
                services.AddSpamSense()
                    .AddAnalyzer<NoCouponsAnalyzer>()
                    .AddCheckObserver<HeldComments>();
                // </parts>
            },
            app => app.MapPost("/comments", (Comment comment) => comment.Text).WithSpamCheck(options => options.OnReview = SpamCheckAction.Hold));
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(application, "/comments", "Thank you, my sister used the code SAVE20 and liked it.")).StatusCode);
        Assert.Single(application.Services.GetServices<ICheckObserver>().OfType<HeldComments>().Single().Checks);
    }

    [Fact]
    public async Task Health_checks()
    {
        await using var application = await StartAsync(
            services =>
            {
                services.AddSpamSense();
                // <health>
                services.AddHealthChecks().AddSpamSense();
                // </health>
            },
            app =>
            {
                // <ready>
                app.MapHealthChecks("/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
                // </ready>
            });
        Assert.Equal("Healthy", await application.GetTestClient().GetStringAsync("/ready"));
    }

    [Fact]
    public async Task Controllers()
    {
        await using var application = await StartAsync(
            services =>
            {
                services.AddSpamSense();
                services.AddControllers().AddApplicationPart(typeof(BlogController).Assembly);
            },
            app => app.MapControllers());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(application, "/blog/comments", Pitch)).StatusCode);
        using var letter = await application.GetTestClient().PostAsJsonAsync("/blog/letters", new Letter { Body = Pitch });
        Assert.Equal(HttpStatusCode.BadRequest, letter.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(WebApplication app, string path, string text) => app.GetTestClient().PostAsJsonAsync(path, new Comment(text));

    private static async Task<WebApplication> StartAsync(Action<IServiceCollection> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        add(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }

    /// <summary>Compiled only: it would run until it is stopped. eng/try-package runs it.</summary>
    internal static void Run(string[] args)
    {
        // <program>
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSpamSense();

        var app = builder.Build();
        app.MapPost("/comments", (Comment comment) => "Thank you!").WithSpamCheck();
        app.Run();
        // </program>
    }
}
