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
    public void Googles_clients_are_told_in_their_words()
    {
        Assert.Equal("RESOURCE_EXHAUSTED", PerspectiveProblem.Of(Refusal.OverLimit(TimeSpan.Zero)).Error.Status);
        Assert.Equal("UNAVAILABLE", PerspectiveProblem.Of(Refusal.NotChecked).Error.Status);
    }
}
