using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Api;

public class RefusalTests
{
    [Theory]
    [InlineData(0, "1")]
    [InlineData(200, "1")]
    [InlineData(1001, "2")]
    [InlineData(60_000, "60")]
    public async Task A_site_that_asks_too_much_is_told_when_to_come_back(int milliseconds, string seconds)
    {
        var context = new DefaultHttpContext();

        await JsonAnswer.RefuseAsync(context, Refusal.OverLimit(TimeSpan.FromMilliseconds(milliseconds)));

        Assert.Equal(StatusCodes.Status429TooManyRequests, context.Response.StatusCode);
        Assert.Equal(seconds, context.Response.Headers.RetryAfter);
        Assert.Equal("application/problem+json", context.Response.ContentType);
    }

    [Fact]
    public async Task Every_protocol_keeps_to_the_limit_of_the_site()
    {
        await using var app = await TestApplication.StartAsync(
            application =>
            {
                application.MapSpamSense();
                application.MapPerspective();
            },
            options =>
            {
                options.AllowAnyKey = true;
                options.RequestsPerMinute = 2;
            });

        var batch = (await app.Client.PostAsync("/spamsense/v1/batch", """[{"text":"a"},{"text":"b"},{"text":"c"}]""")).Json.EnumerateArray().ToArray();
        Assert.Equal([0, 0, 429], batch.Select(answer => answer.TryGetProperty("error", out var error) ? error.GetProperty("status").GetInt32() : 0));
        foreach (var path in new[] { "/spamsense/v1/classify", "/spamsense/v1/feedback", "/v1alpha1/comments:analyze", "/v1alpha1/comments:suggestscore" })
        {
            var reply = await app.Client.PostAsync(path, """{"text":"a"}""");
            Assert.Equal(StatusCodes.Status429TooManyRequests, (int)reply.Status);
            Assert.True(reply.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        }
    }

    [Fact]
    public void Googles_clients_are_told_in_their_words()
    {
        Assert.Equal("RESOURCE_EXHAUSTED", PerspectiveProblem.Of(Refusal.OverLimit(TimeSpan.Zero)).Error.Status);
        Assert.Equal("UNAVAILABLE", PerspectiveProblem.Of(Refusal.NotChecked).Error.Status);
    }
}
