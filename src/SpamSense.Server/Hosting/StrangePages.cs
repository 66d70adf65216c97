using SpamSense.AspNetCore;
using SpamSense.Server.Moderation;

namespace SpamSense.Server.Hosting;

/// <summary>
/// Keeps out what pages of others send. A server without keys takes anything from its own machine, and so it would from any page that is open in a browser
/// there: browsers ask nobody before they send a form.
/// </summary>
internal sealed class StrangePages(RequestDelegate next, ISiteDirectory sites)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !RequestOrigin.IsOurs(context.Request) && sites.DefaultSite is not null)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
