using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Api;

public class OpenApiTests
{
    private const string Prefix = "/spamsense/v1";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_document_lists_every_endpoint_and_no_other(bool hasOwnDocument)
    {
        await using var app = await StartAsync(hasOwnDocument);

        var listed = (await DocumentAsync(app)).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith(Prefix, StringComparison.Ordinal) && !endpoint.RoutePattern.RawText.EndsWith("openapi.json", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]} {endpoint.RoutePattern.RawText}");

        Assert.Equal(mapped.Order(), listed.Order());
        Assert.Equal(8, listed.Count());
    }

    [Fact]
    public async Task The_document_of_the_application_keeps_to_itself()
    {
        await using var app = await StartAsync(hasOwnDocument: true);

        var paths = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement.GetProperty("paths");

        Assert.Equal(["/hello"], paths.EnumerateObject().Select(path => path.Name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Answers_are_as_the_document_describes_them(bool hasOwnDocument)
    {
        await using var app = await StartAsync(hasOwnDocument);
        var check = new SchemaCheck(await DocumentAsync(app));
        var post = ApiClient.Json(new { text = "Good post! Visit http://deals.example/a and https://deals.example/b today. I was moved to tears by your story.", author = "Cheap Watches", authorUrl = "http://x.example" });

        await CheckAsync("post", "/classify", app.Client.PostAsync(Prefix + "/classify", post));
        await CheckAsync("post", "/analyze", app.Client.PostAsync(Prefix + "/analyze?explain=true", post));
        await CheckAsync("post", "/batch", app.Client.PostAsync(Prefix + "/batch", $"[{post}, 1]"));
        await CheckAsync("post", "/feedback", app.Client.PostAsync(Prefix + "/feedback", ApiClient.Json(new { text = "a", label = "monetization" })));
        await CheckAsync("get", "/rules", app.Client.SendAsync(HttpMethod.Get, Prefix + "/rules"));
        await CheckAsync("get", "/model", app.Client.SendAsync(HttpMethod.Get, Prefix + "/model"));
        await CheckAsync("post", "/classify", app.Client.PostAsync(Prefix + "/classify", "{}"), "400");
        await CheckAsync("post", "/analyze", app.Client.PostAsync(Prefix + "/analyze", "{}", "text/plain"), "415");
        await CheckAsync("post", "/classify", app.Client.PostAsync(Prefix + "/classify", new string(' ', RequestBody.MostBytes + 1)), "413");
        await CheckAsync("delete", "/feedback/{id}", app.Client.SendAsync(HttpMethod.Delete, Prefix + "/feedback/1"), "404");
        CheckLines("post", "/batch", (await app.Client.PostAsync(Prefix + "/batch", post + "\n1", "application/x-ndjson")).Lines);
        CheckLines("get", "/feedback", (await app.Client.SendAsync(HttpMethod.Get, Prefix + "/feedback")).Lines);
        Assert.Empty(check.Problems);

        async Task CheckAsync(string method, string path, Task<ApiClient.ApiReply> sent, string status = "200")
        {
            var reply = await sent;
            Assert.Equal(status, $"{(int)reply.Status}");
            check.Check(reply.Json, check.SchemaOf(Prefix + path, method, status, reply.ContentType!.MediaType!), $"{path} {status} $");
        }

        void CheckLines(string method, string path, JsonElement[] lines)
        {
            Assert.NotEmpty(lines);
            Array.ForEach(lines, line => check.Check(line, check.SchemaOf(Prefix + path, method, "200", "application/x-ndjson"), $"{path} lines $"));
        }
    }

    [Fact]
    public async Task Endpoints_take_no_name_from_the_application_and_can_be_mapped_twice()
    {
        await using var app = await TestApplication.StartAsync(
            app =>
            {
                app.MapSpamSense();
                app.MapSpamSense("/again");
                app.MapGet("/cars/model", () => "T").WithName("Model");
            },
            options => options.AllowAnyKey = true);

        Assert.Equal("/cars/model", app.Services.GetRequiredService<LinkGenerator>().GetPathByName("Model"));
        Assert.Equal("Classify", (await DocumentAsync(app)).GetProperty("paths").GetProperty(Prefix + "/classify").GetProperty("post").GetProperty("operationId").GetString());
    }

    [Fact]
    public async Task The_check_of_answers_finds_what_is_wrong()
    {
        await using var app = await StartAsync(hasOwnDocument: false);
        var check = new SchemaCheck(await DocumentAsync(app));

        check.Check(
            JsonDocument.Parse("""{"orientation":"sideways","monetizationProbability":2,"intent":7,"more":1}""").RootElement,
            check.SchemaOf(Prefix + "/classify", "post", "200", "application/json"));

        Assert.Equal(5, check.Problems.Count);
    }

    [Fact]
    public async Task Requests_are_described_with_types_and_examples_that_are_accepted()
    {
        await using var app = await StartAsync(hasOwnDocument: false);
        var schemas = (await DocumentAsync(app)).GetProperty("components").GetProperty("schemas");

        foreach (var property in schemas.EnumerateObject().Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject()))
        {
            Assert.True(property.Value.TryGetProperty("type", out _) || property.Value.TryGetProperty("$ref", out _) || property.Value.TryGetProperty("oneOf", out _), property.Name);
        }

        foreach (var (name, path) in new[] { ("Post", "/analyze"), ("Feedback", "/feedback") })
        {
            var example = schemas.GetProperty(name).GetProperty("examples")[0].GetRawText();
            Assert.Equal(System.Net.HttpStatusCode.OK, (await app.Client.PostAsync(Prefix + path, example)).Status);
        }
    }

    [Fact]
    public async Task Options_of_the_application_for_JSON_change_neither_answers_nor_document()
    {
        await using var plain = await StartAsync(hasOwnDocument: false);
        await using var changed = await TestApplication.StartAsync(
            app => app.MapSpamSense(),
            options => options.AllowAnyKey = true,
            services => services.ConfigureHttpJsonOptions(options => options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper));

        Assert.Equal((await DocumentAsync(plain)).GetProperty("components").GetRawText(), (await DocumentAsync(changed)).GetProperty("components").GetRawText());
    }

    private static async Task<JsonElement> DocumentAsync(TestApplication app) => (await app.Client.SendAsync(HttpMethod.Get, Prefix + "/openapi.json")).Json;

    private static Task<TestApplication> StartAsync(bool hasOwnDocument) => TestApplication.StartAsync(
        app =>
        {
            app.MapSpamSense();
            app.MapPerspective();
            app.MapCoral(configure: options => options.SigningSecrets.Add("secret"));
            app.MapGet("/hello", () => "hello");
            if (hasOwnDocument)
            {
                app.MapOpenApi();
            }
        },
        options => options.AllowAnyKey = true,
        services =>
        {
            if (hasOwnDocument)
            {
                services.AddOpenApi();
            }
        });
}
