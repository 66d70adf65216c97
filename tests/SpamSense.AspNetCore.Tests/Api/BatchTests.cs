using System.Net;
using System.Text;
using FsCheck.Xunit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Filters;

namespace SpamSense.AspNetCore.Tests.Api;

public sealed class BatchTests : IAsyncLifetime
{
    private const string Path = "/spamsense/v1/batch";
    private const string Lines = "application/x-ndjson";

    private TestApplication _app = null!;

    public async Task InitializeAsync() => _app = await TestApplication.StartAsync(app => app.MapSpamSense(), options => options.AllowAnyKey = true);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task An_array_is_answered_in_its_order_with_the_verdicts_of_single_requests()
    {
        string[] texts = [.. Enumerable.Range(0, 600).Select(i => i % 3 == 0 ? $"{ApiClient.Pitch} {i}" : $"{ApiClient.Kind} {i}")];

        var reply = await _app.Client.PostAsync(Path, ApiClient.Json(texts.Select(text => new { text })));

        var answers = reply.Json.EnumerateArray().ToArray();
        Assert.Equal("application/json", reply.ContentType?.MediaType);
        Assert.Equal(Enumerable.Range(0, 600), answers.Select(answer => answer.GetProperty("index").GetInt32()));
        Assert.Equal(
            texts.Select(text => SpamClassifier.Default.Classify(text).MonetizationProbability),
            answers.Select(answer => answer.GetProperty("classification").GetProperty("monetizationProbability").GetSingle()));
        Assert.Equal(600, answers.Select(answer => answer.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Lines_are_answered_with_lines()
    {
        var body = $"{ApiClient.Json(new { text = ApiClient.Pitch })}\r\n\n   \n{ApiClient.Json(new { text = ApiClient.Kind })}";

        var reply = await _app.Client.PostAsync(Path, body, Lines);

        Assert.Equal(Lines, reply.ContentType?.MediaType);
        Assert.Equal(["reject", "approve"], reply.Lines.Select(line => line.GetProperty("decision").GetString()));
    }

    [Fact]
    public async Task One_bad_post_does_not_spoil_the_others()
    {
        var good = ApiClient.Json(new { text = ApiClient.Kind });

        var inArray = (await _app.Client.PostAsync(Path, $"[{good}, 7, {{\"text\":null}},, {good}]")).Json.EnumerateArray().ToArray();
        var onLines = (await _app.Client.PostAsync(Path, $"{good}\n7\n{{\"text\":null}}\n{{\n{good}\n", Lines)).Lines;

        foreach (var answers in new[] { inArray, onLines })
        {
            Assert.Equal([false, true, true, true, false], answers.Select(answer => answer.TryGetProperty("error", out _)));
            Assert.Equal(400, answers[2].GetProperty("error").GetProperty("status").GetInt32());
            Assert.Contains("$.text", answers[2].GetProperty("error").GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_post_over_the_limit_is_passed_over()
    {
        var good = ApiClient.Json(new { text = ApiClient.Kind });
        var huge = ApiClient.Json(new { text = new string('a', 3 * RequestBody.MostBytes) });

        var inArray = (await _app.Client.PostAsync(Path, $"[{good},{huge},{good}]")).Json.EnumerateArray().ToArray();
        var onLines = (await _app.Client.PostAsync(Path, $"{good}\n{huge}\n{good}", Lines)).Lines;

        foreach (var answers in new[] { inArray, onLines })
        {
            Assert.Equal([0, 413, 0], answers.Select(answer => answer.TryGetProperty("error", out var error) ? error.GetProperty("status").GetInt32() : 0));
        }
    }

    [Theory]
    [InlineData("[]", "application/json", "[]")]
    [InlineData(" \n", Lines, "")]
    [InlineData("", Lines, "")]
    public async Task An_empty_batch_has_an_empty_answer(string body, string contentType, string expected)
    {
        var reply = await _app.Client.PostAsync(Path, body, contentType);
        Assert.Equal((HttpStatusCode.OK, expected), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{}", "not an array")]
    [InlineData("[", "does not end")]
    [InlineData("[{\"text\":\"a\"}", "does not end")]
    [InlineData("[] []", "follows")]
    public async Task What_is_no_array_is_refused(string body, string sentence)
    {
        var reply = await _app.Client.PostAsync(Path, body);
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains(sentence, reply.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_array_that_breaks_off_keeps_what_was_answered_and_ends_with_an_error()
    {
        var answers = (await _app.Client.PostAsync(Path, "[{\"text\":\"a\"},{\"text\":\"b")).Json.EnumerateArray().ToArray();

        Assert.Equal(2, answers.Length);
        Assert.Equal("approve", answers[0].GetProperty("decision").GetString());
        Assert.Contains("does not end", answers[1].GetProperty("error").GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_within_strings_do_not_end_an_element()
    {
        var reply = await _app.Client.PostAsync(Path, """[{"text":"] } , \\"},{"text":"\"[{"}]""");
        Assert.Equal(["approve", "approve"], reply.Json.EnumerateArray().Select(answer => answer.GetProperty("decision").GetString()));
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_post_is_sent()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StreamContent(pipe.Reader.AsStream()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", Lines);
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(ApiClient.Json(new { text = ApiClient.Pitch }) + "\n"));

        using var response = await _app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var buffer = new char[1];
        Assert.Equal(1, await reader.ReadAsync(buffer));
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(ApiClient.Json(new { text = ApiClient.Kind })));
        await pipe.Writer.CompleteAsync();

        Assert.Equal(2, (buffer[0] + await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("[{0},{0}]", "application/json")]
    [InlineData("{0}\n{0}", Lines)]
    public async Task A_byte_order_mark_is_no_part_of_the_first_post(string shape, string contentType)
    {
        var body = "\uFEFF" + shape.Replace("{0}", ApiClient.Json(new { text = ApiClient.Kind }), StringComparison.Ordinal);

        var reply = await _app.Client.PostAsync(Path, body, contentType);

        var answers = contentType == Lines ? reply.Lines : [.. reply.Json.EnumerateArray()];
        Assert.Equal(["approve", "approve"], answers.Select(answer => answer.TryGetProperty("decision", out var decision) ? decision.GetString() : answer.GetRawText()));
    }

    [Fact]
    public async Task A_batch_has_a_last_post()
    {
        var body = new StringBuilder();
        for (var i = 0; i <= BatchRun.MostPosts + 256; i++)
        {
            body.Append("0\n");
        }

        var last = (await _app.Client.PostAsync(Path, body.ToString(), Lines)).Lines[^1];

        Assert.Equal(413, last.GetProperty("error").GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_check_that_fails_is_a_503_for_its_post()
    {
        var clock = new StoppedClock();
        await using var app = await TestApplication.StartAsync(
            application => application.MapSpamSense(), options => options.AllowAnyKey = true, services => services.AddSingleton<TimeProvider>(clock));
        clock.IsBroken = true;

        var answer = (await app.Client.PostAsync(Path, """[{"text":"a"}]""")).Json[0];

        Assert.Equal(503, answer.GetProperty("error").GetProperty("status").GetInt32());
    }

    [Property(MaxTest = 300)]
    public void An_array_is_cut_alike_in_whatever_portions_it_comes(string[] texts, byte portion)
    {
        var json = Encoding.UTF8.GetBytes(ApiClient.Json(texts.Select(text => new { text, more = new[] { new { text } } })));
        using var block = new BatchBlock();
        var cutter = new ArrayCutter();
        var items = new List<string>();
        for (var at = 0; at < json.Length;)
        {
            at += cutter.Cut(json.AsSpan(at, Math.Min(portion + 1, json.Length - at)), block);
            if (block.IsFull || at == json.Length)
            {
                items.AddRange(Enumerable.Range(0, block.Count).Select(i => Encoding.UTF8.GetString(block.ItemAt(i, out _))));
                block.Clear();
            }
        }

        cutter.Complete(block);
        Assert.Null(cutter.Problem);
        Assert.Equal(texts.Select(text => ApiClient.Json(new { text, more = new[] { new { text } } })), items);
    }
}
