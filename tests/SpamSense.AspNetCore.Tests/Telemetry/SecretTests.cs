using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Telemetry;

public class SecretTests
{
    private const string Canary = "canary";
    private const string Key = "ca9a97ca9a97";

    [Theory]
    [InlineData(SpamSenseMode.Enforce, false)]
    [InlineData(SpamSenseMode.Observe, false)]
    [InlineData(SpamSenseMode.Enforce, true)]
    public async Task Nothing_that_somebody_wrote_reaches_the_log_at_any_level(SpamSenseMode mode, bool isBroken)
    {
        var clock = new StoppedClock();
        await using var app = await FilterApplication.StartAsync(
            app =>
            {
                app.MapPost("/comments", (Submission submission, SpamCheckOutcome outcome) => outcome.Decision).WithSpamCheck();
                app.MapPost("/posts", (Submission submission, SpamCheckOutcome outcome) => outcome.Decision)
                    .WithSpamCheck<Submission>(submission => new Post { Text = submission.Text, Title = submission.Title, AuthorName = submission.Author, AuthorUrl = submission.Url });
                app.MapControllers();
            },
            options =>
            {
                options.Mode = mode;
                options.Sites.Add(new SiteOptions { Name = "blog.example", Key = Key });
            },
            services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                services.AddControllers().AddApplicationPart(typeof(SubmissionsController).Assembly);
            });
        clock.IsBroken = isBroken;
        app.Client.DefaultRequestHeaders.Add("User-Agent", Canary + "-agent");
        app.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");

        foreach (var mark in (string[])["", " DOUBTFUL", " BLATANT"])
        {
            foreach (var path in (string[])["/comments", "/posts", "/submissions"])
            {
                var submission = new Submission(
                    Canary + "-text http://canary-link.example?id=canary" + mark, Canary + "-title", Canary + "-author", "http://canary-site.example", Canary + "@mail.example", "203.0.113.77");
                using var answer = await app.Client.PostAsJsonAsync(path, submission);
                Assert.NotEqual(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        if (!isBroken)
        {
            var corrections = app.Services.GetRequiredService<SiteCorrections>();
            await corrections.CorrectAsync("blog.example", new Post { Text = Canary, AuthorName = Canary }, Orientation.Monetization, CorrectionSource.Application, Canary + "-reporter");
        }

        Assert.Contains(app.Log.Entries, entry => entry.Category == "SpamSense");
        Assert.All(app.Log.Entries.Where(entry => !IsOfMvc(entry)), entry =>
        {
            Assert.DoesNotContain(Canary, entry.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("203.0.113.77", entry.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Key, entry.Text, StringComparison.Ordinal);
        });
    }

    /// <summary>MVC itself logs the arguments of actions at the level Trace.</summary>
    private static bool IsOfMvc(CapturedEntry entry) => entry.Category.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal);
}
