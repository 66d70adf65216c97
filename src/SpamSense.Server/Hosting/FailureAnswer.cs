namespace SpamSense.Server.Hosting;

/// <summary>
/// Answers what failed with 503 and no body: nothing in it could be taken for a verdict, and clients hold the comment and ask again.
/// </summary>
internal sealed partial class FailureAnswer(RequestDelegate next, ILogger<FailureAnswer> logger)
{
    private const string RetrySeconds = "10";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not BadHttpRequestException)
        {
            if (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }

            LogFailure(ExceptionPlace.Of(exception));
            if (context.Response.HasStarted)
            {
                // Half an answer must not look like a whole one.
                context.Abort();
                return;
            }

            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetrySeconds;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A request failed ({Place}) and was answered with 503.")]
    private partial void LogFailure(string place);
}
