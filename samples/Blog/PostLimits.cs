using System.Threading.RateLimiting;

namespace Blog;

/// <summary>How often forms may be sent, by all visitors together: who they are is nobody's business here.</summary>
internal static class PostLimits
{
    internal static PartitionedRateLimiter<HttpContext> Create() => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        !HttpMethods.IsPost(context.Request.Method) || context.Request.Path.StartsWithSegments("/error") ? RateLimitPartition.GetNoLimiter("read")
        : context.Request.Path.StartsWithSegments("/sign-in") ? InAMinute("sign in", 10)
        : InAMinute("write", 120));

    private static RateLimitPartition<string> InAMinute(string name, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(name, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
