using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore.Tests.Api;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Coral;

public class CoralTests
{
    private const string Path = "/coral/v1/moderate";
    private const string Secret = "a secret of the phase";

    [Fact]
    public async Task A_kind_comment_is_left_alone()
    {
        await using var app = await StartAsync();

        var reply = await SendAsync(app, Comment($"<p>{ApiClient.Kind}</p>"));

        Assert.Equal((HttpStatusCode.NoContent, ""), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData(CoralStatus.Rejected, """{"actions":[{"actionType":"FLAG","reason":"COMMENT_DETECTED_SPAM"}],"status":"REJECTED"}""")]
    [InlineData(CoralStatus.SystemWithheld, """{"actions":[{"actionType":"FLAG","reason":"COMMENT_DETECTED_SPAM"}],"status":"SYSTEM_WITHHELD"}""")]
    [InlineData(CoralStatus.Premod, """{"actions":[{"actionType":"FLAG","reason":"COMMENT_DETECTED_SPAM"}],"status":"PREMOD"}""")]
    [InlineData(CoralStatus.FlagOnly, """{"actions":[{"actionType":"FLAG","reason":"COMMENT_DETECTED_SPAM"}]}""")]
    public async Task A_pitch_is_flagged_and_gets_the_status_of_the_options(CoralStatus status, string expected)
    {
        await using var app = await StartAsync(options => options.RejectStatus = status);

        var reply = await SendAsync(app, Comment($"<p>{ApiClient.Pitch}</p>"));

        Assert.Equal((HttpStatusCode.OK, expected), (reply.Status, reply.Body));
        Assert.Equal("application/json", reply.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("STAFF")]
    [InlineData("MODERATOR")]
    [InlineData("ADMIN")]
    public async Task Staff_passes_unless_told(string role)
    {
        await using var trusting = await StartAsync();
        await using var strict = await StartAsync(options => options.PassStaff = false);

        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(trusting, Comment(ApiClient.Pitch, role))).Status);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(strict, Comment(ApiClient.Pitch, role))).Status);
    }

    [Fact]
    public async Task An_edited_comment_is_judged_as_HTML_with_its_story()
    {
        await using var app = await StartAsync();

        await SendAsync(app, Comment("<b>hello</b>").Replace("\"NEW\"", "\"EDIT\"", StringComparison.Ordinal));

        var post = Assert.Single(app.Services.GetRequiredService<Recorder>().Checks).Analysis.Post;
        Assert.Equal((Content.ContentFormat.Html, "https://news.example/bread"), (post.Format, post.Thread));
    }

    [Fact]
    public async Task One_good_signature_among_several_is_enough()
    {
        await using var app = await StartAsync();
        var body = Comment(ApiClient.Kind);

        var reply = await app.Client.PostAsync(Path, body, headers: ("X-Coral-Signature", $"{Sign(body, "an older secret")}, {Sign(body, Secret)}"));

        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
    }

    [Fact]
    public async Task Each_of_several_secrets_signs()
    {
        await using var app = await StartAsync(options => options.SigningSecrets.Add("another"));
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(app, Comment(ApiClient.Kind), "another")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=zz")]
    [InlineData("sha1=0000000000000000000000000000000000000000")]
    [InlineData("sha256=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sha256=000000000000000000000000000000000000000000000000000000000000000g")]
    [InlineData(",,,,,,,,,,,,,,,,,,,,,,,,")]
    public async Task Anything_else_is_401_and_not_read(string? signature)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.PostAsync(Path, "{ not even JSON", headers: signature is null ? [] : [("X-Coral-Signature", signature)]);

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Empty(app.Services.GetRequiredService<Recorder>().Checks);
    }

    [Fact]
    public async Task A_signature_of_another_body_or_by_another_secret_is_401()
    {
        await using var app = await StartAsync();
        var body = Comment(ApiClient.Kind);

        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Client.PostAsync(Path, body + " ", headers: ("X-Coral-Signature", Sign(body, Secret)))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(app, body, "guessed")).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"comment\":{}}")]
    [InlineData("{\"comment\":{\"body\":null}}")]
    [InlineData("{\"comment\":{\"body\":1}}")]
    [InlineData("[1]")]
    public async Task A_signed_body_that_does_not_fit_is_400(string body)
    {
        await using var app = await StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(app, body)).Status);
    }

    [Fact]
    public async Task A_check_that_fails_is_503_so_that_Coral_goes_on()
    {
        var clock = new StoppedClock();
        await using var app = await StartAsync(services: services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SendAsync(app, Comment(ApiClient.Pitch))).Status);
    }

    [Theory]
    [InlineData("site-1", "a.example", "by-id")]
    [InlineData("site-2", "b.example", "by-domain")]
    [InlineData("site-2", "c.example", "the-rest")]
    public async Task The_site_goes_by_id_then_domain_then_the_configured_one(string id, string domain, string expected)
    {
        await using var app = await StartAsync(options =>
        {
            options.Sites["site-1"] = "by-id";
            options.Sites["B.example"] = "by-domain";
            options.Site = "the-rest";
        });

        await SendAsync(app, Comment(ApiClient.Kind, id: id, domain: domain));

        Assert.Equal(expected, Assert.Single(app.Services.GetRequiredService<Recorder>().Checks).Site);
    }

    [Fact]
    public async Task Without_a_configured_site_the_tenant_has_to_be_one()
    {
        await using var app = await StartAsync(sites: options => options.Sites.Add(new SiteOptions { Name = "news.example", Key = "0123456789ab" }));

        await SendAsync(app, Comment(ApiClient.Kind, domain: "news.example"));
        var unknown = await SendAsync(app, Comment(ApiClient.Kind, domain: "elsewhere.example"));

        Assert.Equal("news.example", Assert.Single(app.Services.GetRequiredService<Recorder>().Checks).Site);
        Assert.Equal(HttpStatusCode.Forbidden, unknown.Status);
    }

    [Fact]
    public void Options_without_a_secret_are_refused_at_once()
    {
        var problem = Assert.Throws<OptionsValidationException>(() => CoralSettings.Read(Configured(), null));
        Assert.Contains("SpamSense:Coral:SigningSecrets is empty", problem.Message, StringComparison.Ordinal);

        Assert.Contains("empty secret", Assert.Throws<OptionsValidationException>(
            () => CoralSettings.Read(Configured(("SigningSecrets:0", " ")), null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReviewStatus", "Approved")]
    [InlineData("RejectStatus", "17")]
    [InlineData("PassStaff", "perhaps")]
    public void A_wrong_option_is_named(string name, string value)
    {
        var problem = Assert.Throws<OptionsValidationException>(() => CoralSettings.Read(Configured(("SigningSecrets:0", Secret), (name, value)), null));
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_read_from_the_configuration()
    {
        var options = CoralSettings.Read(
            Configured(("SigningSecrets:0", Secret), ("ReviewStatus", "FlagOnly"), ("PassStaff", "false"), ("Sites:site-1", "blog.example")), null);

        Assert.Equal((Secret, CoralStatus.FlagOnly, false, "blog.example"), (options.SigningSecrets[0], options.ReviewStatus, options.PassStaff, options.Sites["site-1"]));
    }

    private static IConfiguration Configured(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"SpamSense:Coral:{setting.Name}", setting.Value))).Build();

    private static string Comment(string body, string role = "COMMENTER", string id = "site-1", string domain = "news.example") => ApiClient.Json(new
    {
        action = "NEW",
        comment = new { body, parentID = (string?)null },
        author = new { id = "1", role },
        story = new { id = "2", url = "https://news.example/bread" },
        site = new { id },
        tenantID = "3",
        tenantDomain = domain,
    });

    private static string Sign(string body, string secret) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    private static Task<ApiClient.ApiReply> SendAsync(TestApplication app, string body, string secret = Secret) =>
        app.Client.PostAsync(Path, body, headers: ("X-Coral-Signature", Sign(body, secret)));

    private static Task<TestApplication> StartAsync(
        Action<CoralOptions>? configure = null, Action<IServiceCollection>? services = null, Action<SpamSenseOptions>? sites = null) => TestApplication.StartAsync(
        app => app.MapCoral(configure: options =>
        {
            options.SigningSecrets.Add(Secret);
            configure?.Invoke(options);
        }),
        sites ?? (options => options.AllowAnyKey = true),
        collection =>
        {
            collection.AddSingleton<Recorder>().AddSingleton<ICheckObserver>(provider => provider.GetRequiredService<Recorder>());
            services?.Invoke(collection);
        });
}
