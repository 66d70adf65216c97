using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.Server.Moderation.Signing;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

public class PageSecurityTests(PageBench bench) : IClassFixture<PageBench>
{
    [Theory]
    [InlineData("GET", "/moderation")]
    [InlineData("GET", "/moderation/comment?number=1")]
    [InlineData("GET", "/moderation/site")]
    [InlineData("GET", "/moderation/thresholds")]
    [InlineData("GET", "/moderation/rule?id=SS2001")]
    [InlineData("POST", "/moderation/act")]
    [InlineData("POST", "/moderation/thresholds")]
    [InlineData("POST", "/moderation/site/undo")]
    [InlineData("POST", "/moderation/sign-out")]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_door(string method, string path)
    {
        var (status, body, response) = await bench.SendAsync(new HttpMethod(method), path, method == "POST" ? new() { ["token"] = bench.Token } : null, isSignedIn: false);
        Assert.Equal((HttpStatusCode.SeeOther, "", "/moderation/sign-in"), (status, body, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Every_page_has_the_headers_that_keep_others_out()
    {
        var (_, _, response) = await bench.SendAsync(HttpMethod.Get, "/moderation");
        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("another")]
    public async Task A_form_without_the_token_of_the_session_does_nothing(string? token)
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " for a token " + token });
        var form = new Dictionary<string, string> { ["approve"] = $"{entry.Number}" };
        if (token is not null)
        {
            form["token"] = token;
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await bench.SendAsync(HttpMethod.Post, "/moderation/act", form)).Status);
        Assert.Null(bench.History.Find(entry.Number)!.Label);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_that_comes_from_elsewhere_does_nothing_even_with_the_token(string header, string value)
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " from elsewhere " + value });
        var form = new Dictionary<string, string> { ["approve"] = $"{entry.Number}", ["token"] = bench.Token };
        Assert.Equal(HttpStatusCode.Forbidden, (await bench.SendAsync(HttpMethod.Post, "/moderation/act", form, headers: (header, value))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await bench.SendAsync(HttpMethod.Post, "/moderation/sign-in", new() { ["name"] = "moderator", ["password"] = PageBench.Password }, false, (header, value))).Status);
        Assert.Null(bench.History.Find(entry.Number)!.Label);
    }

    [Fact]
    public async Task A_form_that_says_it_comes_from_us_is_taken()
    {
        var entry = await bench.KeepAsync(new Post { Text = HistoryBench.Pitch + " from us" });
        var form = new Dictionary<string, string> { ["approve"] = $"{entry.Number}", ["token"] = bench.Token };
        Assert.Equal(HttpStatusCode.SeeOther, (await bench.SendAsync(HttpMethod.Post, "/moderation/act", form, headers: ("Origin", bench.Address))).Status);
        Assert.Equal(Orientation.Relationship, bench.History.Find(entry.Number)!.Label);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public async Task Another_kind_of_body_is_refused(string type)
    {
        using var client = new HttpClient();
        using var content = new StringContent("token=x");
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri(bench.Address + "/moderation/sign-in"), content)).StatusCode);
    }

    [Fact]
    public async Task The_door_leads_to_the_queue_and_nowhere_else_and_its_cookie_is_safe()
    {
        var (status, _, response) = await bench.SendAsync(
            HttpMethod.Post, "/moderation/sign-in?back=https://evil.example", new() { ["name"] = "moderator", ["password"] = PageBench.Password, ["back"] = "//evil.example" }, isSignedIn: false);
        Assert.Equal((HttpStatusCode.SeeOther, "/moderation"), (status, response.Headers.Location?.OriginalString));
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/moderation", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("site=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("decision=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&state=%3Cscript%3Ealert(1)%3C/script%3E&before=%3Cscript%3Ealert(1)")]
    public async Task Nothing_of_an_address_becomes_markup(string query)
    {
        var page = await bench.GetAsync("/moderation?" + query);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_comment_becomes_markup_or_a_link()
    {
        const string payload = "\"'><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">";
        var entry = await bench.KeepAsync(
            new Post { Text = HistoryBench.Pitch + payload, Title = payload, AuthorName = payload, AuthorUrl = "javascript:alert(1)//" + payload, Thread = payload }, "hostile.example");
        foreach (var path in new[] { "/moderation?decision=any&state=all&site=hostile.example", $"/moderation/comment?number={entry.Number}" })
        {
            var page = await bench.GetAsync(path);
            Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"http", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_session_ends_with_its_password_and_with_signing_out()
    {
        await using var own = new AsyncBench();
        await own.Bench.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, (await own.Bench.SendAsync(HttpMethod.Get, "/moderation")).Status);
        own.Bench.Services.GetRequiredService<Moderators>().Set(Moderators.DefaultName, PasswordHash.Of("another password"));
        Assert.Equal(HttpStatusCode.SeeOther, (await own.Bench.SendAsync(HttpMethod.Get, "/moderation")).Status);
        own.Bench.SignIn();
        Assert.Equal(HttpStatusCode.SeeOther, (await own.Bench.PostAsync("/moderation/sign-out")).Status);
        Assert.Equal("/moderation/sign-in", (await own.Bench.SendAsync(HttpMethod.Get, "/moderation")).Response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("  a space before and behind  ", 1)]
    [InlineData("grüße + 100% & mehr=", 1)]
    [InlineData("\U0001F511", 500)]
    public async Task Any_password_that_can_be_set_opens_the_door(string part, int times)
    {
        await using var own = new AsyncBench();
        await own.Bench.InitializeAsync();
        var password = string.Concat(Enumerable.Repeat(part, times));
        own.Bench.Services.GetRequiredService<Moderators>().Set("maren", PasswordHash.Of(password));
        Assert.Null(PasswordHash.ProblemOf(password));
        Assert.Equal(HttpStatusCode.Forbidden, (await own.Bench.SendAsync(HttpMethod.Post, "/moderation/sign-in", new() { ["name"] = "maren", ["password"] = password[1..] + "x" }, false)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await own.Bench.SendAsync(HttpMethod.Post, "/moderation/sign-in", new() { ["name"] = "maren", ["password"] = password }, false)).Status);
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_is_told_in_a_sentence()
    {
        await using var own = new AsyncBench();
        await own.Bench.InitializeAsync();
        using (var connection = own.Bench.Services.GetRequiredService<ServerDatabase>().Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE moderators RENAME TO elsewhere";
            command.ExecuteNonQuery();
        }

        var (status, body, _) = await own.Bench.SendAsync(HttpMethod.Get, "/moderation");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The database cannot be used now.", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passwords_are_tried_a_few_times_and_then_the_door_stays_shut()
    {
        await using var own = new AsyncBench();
        await own.Bench.InitializeAsync();
        for (var i = 0; i < SignInLimit.MostFromOne; i++)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await own.Bench.SendAsync(HttpMethod.Post, "/moderation/sign-in", new() { ["name"] = i % 2 == 0 ? "moderator" : "nobody", ["password"] = "guess" }, false)).Status);
        }

        var (status, _, response) = await own.Bench.SendAsync(HttpMethod.Post, "/moderation/sign-in", new() { ["name"] = "moderator", ["password"] = PageBench.Password }, false);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (status, response.Headers.RetryAfter?.Delta));
    }

    private sealed class AsyncBench : IAsyncDisposable
    {
        internal PageBench Bench { get; } = new();

        public async ValueTask DisposeAsync()
        {
            await Bench.DisposeAsync();
            Bench.Dispose();
        }
    }
}
