using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Checks the comment among the arguments of a handler before the handler runs.</summary>
internal sealed class SpamCheckEndpointFilter(SpamGate gate, CommentArgument argument, SpamCheckOptions options, bool isGroup) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (isGroup && OnlyReads.Is(context.HttpContext.Request))
        {
            return next(context);
        }

        return context.Arguments[argument.Index] is { } comment && argument.Read(comment) is { } post && gate.Check(context.HttpContext, post, options) is { } problem
            ? ValueTask.FromResult<object?>(TypedResults.Problem(problem))
            : next(context);
    }
}
