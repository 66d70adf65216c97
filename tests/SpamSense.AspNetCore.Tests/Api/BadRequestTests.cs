using System.Net;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Builder;

namespace SpamSense.AspNetCore.Tests.Api;

public sealed class BadRequestTests : IAsyncLifetime
{
    private TestApplication _app = null!;

    public async Task InitializeAsync() => _app = await TestApplication.StartAsync(
        app =>
        {
            app.MapSpamSense();
            app.MapPerspective();
            app.MapCoral(configure: options => options.SigningSecrets.Add("secret"));
        },
        options => options.AllowAnyKey = true);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("", "$ (line 1, byte 1)")]
    [InlineData("{", "line 1")]
    [InlineData("{\n  \"text\": tru", "line 2, byte 14")]
    [InlineData("[]", "$ (line 1")]
    [InlineData("{}", "every required member")]
    [InlineData("{\"text\":7}", "$.text")]
    [InlineData("{\"text\":null}", "$.text")]
    [InlineData("{\"text\":{}}", "$.text")]
    [InlineData("{\"text\":\"a\",\"text\":\"b\"}", "$.text")]
    [InlineData("{\"text\":\"a\",\"kind\":\"sermon\"}", "$.kind")]
    [InlineData("{\"text\":\"a\",\"kind\":2}", "$.kind")]
    [InlineData("{\"text\":\"a\",\"kind\":\"2\"}", "$.kind")]
    [InlineData("{\"text\":\"a\",\"isTest\":\"true\"}", "$.isTest")]
    [InlineData("{\"text\":\"a\",\"publishedAt\":\"yesterday\"}", "$.publishedAt")]
    [InlineData("{\"text\":\"a\",\"title\":[1]}", "$.title")]
    [InlineData("{\"text\":\"a\"} {}", "line 1")]
    [InlineData("{\"text\":\"a\",}", "line 1")]
    [InlineData("{\"text\":\"a\"/* hm */}", "line 1")]
    [InlineData("{'text':'a'}", "line 1")]
    [InlineData("{\"text\":\"\\x\"}", "line 1")]
    public async Task What_does_not_fit_is_a_sentence_with_the_place(string json, string place)
    {
        var reply = await _app.Client.PostAsync("/spamsense/v1/classify", json);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("application/problem+json", reply.ContentType?.MediaType);
        Assert.Contains(place, reply.Detail, StringComparison.Ordinal);
        Assert.EndsWith(".", reply.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", reply.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("SpamSense.", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_is_limited()
    {
        var reply = await _app.Client.PostAsync("/spamsense/v1/classify", $$"""{"text":"a","more":{{new string('[', 100_000)}}""");
        Assert.Contains("nested too deeply", reply.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("author")]
    public async Task Bytes_that_are_not_UTF8_are_told_with_the_place(string member)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes($$"""{"text":"a","{{(member == "text" ? "thread" : member)}}":"caf"""), 0xE9, .. "\"}"u8];
        Assert.Contains("not UTF-8", (await _app.Client.PostAsync("/spamsense/v1/classify", json)).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("half a pair \\ud83d")]
    [InlineData("\\udc00 the other half")]
    [InlineData("a pair \\ud83d\\ude00 and \\\"signs\\\" \\\\ \\/ \\b\\f\\n\\r\\t\\u0000")]
    public async Task No_content_is_refused(string escaped)
    {
        var reply = await _app.Client.PostAsync("/spamsense/v1/classify", $$"""{"text":"{{escaped}}"}""");
        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    [Fact]
    public void Escapes_are_undone_as_the_serializer_of_NET_undoes_them()
    {
        const string Json = """{"text":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 plain"}""";
        var expected = JsonDocument.Parse(Json).RootElement.GetProperty("text").GetString();
        Assert.Equal(expected, JsonSerializer.Deserialize(Json, ApiJson.Default.ApiPost)!.Text);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("nonsense")]
    public async Task Other_content_types_are_415(string contentType)
    {
        foreach (var path in new[] { "classify", "analyze", "feedback", "batch" })
        {
            var reply = await _app.Client.PostAsync("/spamsense/v1/" + path, ApiClient.Json(new { text = "a", label = "relationship" }), contentType);
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, reply.Status);
            Assert.Contains("application/json", reply.Detail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/vnd.blog+json")]
    public async Task Other_spellings_of_JSON_are_read(string contentType) =>
        Assert.Equal(HttpStatusCode.OK, (await _app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = "a" }), contentType)).Status);

    [Fact]
    public async Task A_compressed_body_is_415() => Assert.Equal(
        HttpStatusCode.UnsupportedMediaType,
        (await _app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = "a" }), headers: ("Content-Encoding", "gzip"))).Status);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_413(bool hasLength)
    {
        var json = Encoding.UTF8.GetBytes(ApiClient.Json(new { text = new string('a', RequestBody.MostBytes) }));
        using var content = new StreamContent(hasLength ? new MemoryStream(json) : new Unseekable(json));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        using var response = await _app.Client.PostAsync(new Uri("/spamsense/v1/classify", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_body_at_the_limit_is_read()
    {
        var frame = ApiClient.Json(new { text = "" }).Length;
        var reply = await _app.Client.PostAsync("/spamsense/v1/classify", ApiClient.Json(new { text = new string('a', RequestBody.MostBytes - frame) }));
        Assert.Equal(HttpStatusCode.OK, reply.Status);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ApiClient.Json(new { text = "a" }))];
        Assert.Equal(HttpStatusCode.OK, (await _app.Client.PostAsync("/spamsense/v1/classify", json)).Status);
    }

    [Property(MaxTest = 200)]
    public void Any_bytes_get_an_answer_and_never_a_failure(byte[] noise, byte kind, bool inText)
    {
        string[] paths =
        [
            "/spamsense/v1/classify", "/spamsense/v1/analyze", "/spamsense/v1/batch", "/spamsense/v1/feedback", "/v1alpha1/comments:analyze", "/v1alpha1/comments:suggestscore",
            "/coral/v1/moderate",
        ];
        byte[] body = inText ? [.. "[{\"text\":\""u8, .. noise, .. "\"}]"u8] : noise;
        var reply = _app.Client.PostAsync(paths[kind % paths.Length], body).GetAwaiter().GetResult();

        Assert.True((int)reply.Status is 200 or 204 or 400 or 401, $"{(int)reply.Status}");
        Assert.DoesNotContain("Exception", reply.Body, StringComparison.Ordinal);
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
