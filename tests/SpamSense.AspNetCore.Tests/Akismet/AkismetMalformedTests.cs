using System.Net;
using System.Text;
using FsCheck.Xunit;

namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>Whatever bytes arrive get an answer, and nothing but a check says spam.</summary>
public sealed class AkismetMalformedTests : IAsyncLifetime
{
    private const int Requests = 10_000;
    private const int Seed = 7;

    private static readonly string[] Paths =
    [
        "/1.1/comment-check", "/1.1/submit-spam", "/1.1/submit-ham", "/1.1/verify-key", "/1.2/usage-limit", "/1.2/key-sites", "/1.1/get-stats",
        "/1.1/get-key-stats", "/1.1/get-subscription", "/1.1/deactivate", "/1.1/token", "/comment-check",
    ];

    private static readonly string[] Names =
    [
        "api_key", "key", "blog", "comment_content", "comment_author", "comment_author_url", "comment_author_email", "comment_type", "content_type",
        "comment_date_gmt", "blog_lang", "blog_charset", "permalink", "user_role", "is_test", "test_discard", "honeypot_field_name", "reporter",
        "comment_context[0]", "comment_context[]", "from", "month", "format", "limit", "offset", "filter", "extended", "%", "[", "", "\0", "callback",
    ];

    private static readonly string[] Values =
    [
        AkismetApplication.Key, "https://garden.example/", "%", "%f", "%FF%FE", "%ED%A0%80", "+", "=", "==", "%00", "\0", "é", "utf-7", "utf-16",
        "iso-2022-jp", "hz-gb-2312", "x-mac-arabic", "gb18030", "9999999999999999999999", "-1", "2026-99-99", "0001-01", "9999-12", "all", "60-days", "csv",
        "1", "true", "%F0%9F%98%80", "&#0;", "<b>", "api_key", "blog",
    ];

    private AkismetApplication _app = null!;

    public async Task InitializeAsync() => _app = await AkismetApplication.StartAsync();

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Property(MaxTest = 500)]
    public async Task Any_bytes_get_an_answer_that_is_no_verdict(byte[] bytes, int path)
    {
        foreach (var contentType in (string?[])["application/x-www-form-urlencoded", null])
        {
            AssertNoVerdict(await _app.PostAsync(Paths[(path & int.MaxValue) % Paths.Length], bytes, contentType: contentType));
        }
    }

    [Property(MaxTest = 500)]
    public async Task Any_bytes_after_a_good_key_get_an_answer(byte[] bytes, int path)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes($"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&comment_content="), .. bytes];
        AssertAnswered(await _app.PostAsync(Paths[(path & int.MaxValue) % Paths.Length], body));
    }

    [Fact]
    public async Task Ten_thousand_malformed_requests_are_answered()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Requests; i++)
        {
            var form = new StringBuilder();
            for (var field = random.Next(8); field >= 0; field--)
            {
                form.Append(Names[random.Next(Names.Length)]).Append(random.Next(4) == 0 ? "" : "=");
                form.Append(Values[random.Next(Values.Length)]).Append(random.Next(8) == 0 ? "&&" : "&");
            }

            var bytes = Encoding.UTF8.GetBytes(form.ToString());
            if (random.Next(3) == 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var host = random.Next(3) == 0 ? AkismetApplication.Key + ".localhost" : null;
            AssertAnswered(await _app.PostAsync(Paths[random.Next(Paths.Length)], bytes, host));
        }

        Assert.Equal("false", (await _app.CheckAsync(AkismetApplication.KindComment)).Body);
    }

    private static void AssertNoVerdict(AkismetResponse answer)
    {
        AssertAnswered(answer);
        Assert.DoesNotContain(answer.Body, (string[])["true", "false", "valid", "Thanks for making the web a better place."]);
    }

    private static void AssertAnswered(AkismetResponse answer)
    {
        Assert.Contains(
            answer.Status,
            (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType]);
        Assert.NotEqual(answer.Status == HttpStatusCode.OK, answer.Bytes.Length == 0);
    }
}
