namespace SpamSense.Server.Limits;

/// <summary>Refuses requests that would wait too long or fill the memory. A client that hears 503 holds the comment and asks again.</summary>
internal sealed class LoadShedder(ServerLimits limits, ConnectionGate gate, QueueDelay delay)
{
    /// <summary>Where it is asked whether the process lives. That it is busy is no other answer: who asks would end it for that.</summary>
    internal const string LivenessPath = "/healthz/live";

    private int _largeBodies;

    /// <summary>Creates one that measures the thread pool.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="gate">Knows how many connections there are.</param>
    internal static LoadShedder Create(ServerLimits limits, ConnectionGate gate) =>
        new(limits, gate, new QueueDelay(limits.QueueTime, TimeProvider.System, probe => ThreadPool.UnsafeQueueUserWorkItem(probe, preferLocal: false)));

    /// <summary>Passes a request on, or refuses it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">Answers it.</param>
    internal Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (gate.Open > limits.FewConnections && delay.IsLong() && context.Request.Path != LivenessPath)
        {
            return Refuse(context);
        }

        var isLarge = context.Request.ContentLength > limits.LargeBodyBytes || context.Request.Headers.TransferEncoding.Count > 0;
        return isLarge ? PassLargeAsync(context, next) : next(context);
    }

    private async Task PassLargeAsync(HttpContext context, RequestDelegate next)
    {
        var count = Interlocked.Increment(ref _largeBodies);
        try
        {
            await (count <= limits.LargeBodies ? next(context) : Refuse(context)).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _largeBodies);
        }
    }

    private static Task Refuse(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = "1";
        response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
