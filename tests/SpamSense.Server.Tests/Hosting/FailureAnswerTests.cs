using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class FailureAnswerTests
{
    [Fact]
    public async Task What_fails_is_answered_with_503_and_nothing_that_could_be_a_verdict()
    {
        var log = new ListLogger();
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await new FailureAnswer(FailAsync, log).InvokeAsync(context);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, context.Response.StatusCode);
        Assert.Equal(0, context.Response.Body.Length);
        Assert.False(context.Response.Headers.ContainsKey("X-akismet-pro-tip"));
        Assert.NotEmpty(context.Response.Headers.RetryAfter.ToString());
        Assert.Contains(nameof(InvalidOperationException), Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("goat", log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_request_is_left_to_the_server() =>
        await Assert.ThrowsAsync<BadHttpRequestException>(() => new FailureAnswer(static _ => throw new BadHttpRequestException("bad"), new ListLogger()).InvokeAsync(new DefaultHttpContext()));

    private static Task FailAsync(HttpContext context)
    {
        context.Response.Headers["X-akismet-pro-tip"] = "discard";
        context.Response.StatusCode = 200;
        throw new InvalidOperationException("the comment about the goat");
    }

    private sealed class ListLogger : ILogger<FailureAnswer>
    {
        internal List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
