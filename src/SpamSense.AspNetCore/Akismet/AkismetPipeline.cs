using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>
/// What all endpoints have in common: form, key, limits, and what happens when something fails. A failure has an HTTP status and no body at all, because
/// some clients read nothing else, and hold the post for another try only where there is no verdict.
/// </summary>
internal sealed class AkismetPipeline(ISiteDirectory sites, SiteRequestLimit limit, IOptionsMonitor<AkismetOptions> options, ILoggerFactory loggers)
{
    private const string UnknownKey = "The key is not known here.";
    private const string EmptyBlog = "Empty \"blog\" value.";
    private const string SiteNotAllowed = "10404";
    private const string SiteNotAllowedMessage = "The key is not for this site.";

    private readonly ILogger _logger = loggers.CreateLogger(SpamSenseLog.Category);

    private FormLimits? _limits;

    /// <summary>Makes an endpoint.</summary>
    /// <param name="answer">Answers where the key is good.</param>
    /// <param name="needsBlog">Whether the field <c>blog</c> has to be there.</param>
    internal RequestDelegate For(AkismetAnswer answer, bool needsBlog = false) => context => RunAsync(context, answer, needsBlog);

    private async Task RunAsync(HttpContext context, AkismetAnswer answer, bool needsBlog)
    {
        try
        {
            await AnswerAsync(context, answer, needsBlog).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused)
        {
            Fail(context, refused.StatusCode);
        }
        catch (CorrectionNotStoredException)
        {
            Fail(context, StatusCodes.Status507InsufficientStorage);
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            _logger.CheckFailed(failure.GetType().Name, failure.StackTrace);
            Fail(context, options.CurrentValue.FailureStatusCode);
        }
        catch (Exception)
        {
            // Whoever asked has gone.
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, AkismetAnswer answer, bool needsBlog)
    {
        var current = options.CurrentValue;
        var fields = await AkismetFields.ReadAsync(context.Request, LimitsOf(current), context.RequestAborted).ConfigureAwait(false);
        var response = context.Response;
        if (AkismetKey.FindSite(context, fields, current, sites) is not { } site)
        {
            await AkismetWords.WriteInvalidAsync(response, UnknownKey).ConfigureAwait(false);
        }
        else if (!limit.TryTake(site.Name, out var retryAfter))
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            response.StatusCode = StatusCodes.Status429TooManyRequests;
        }
        else if (needsBlog && string.IsNullOrEmpty(fields["blog"]))
        {
            await AkismetWords.WriteInvalidAsync(response, EmptyBlog).ConfigureAwait(false);
        }
        else if (needsBlog && current.RequireSiteHost && !AkismetBlog.IsOf(site, fields["blog"]))
        {
            response.Headers[AkismetHeaders.AlertCode] = SiteNotAllowed;
            response.Headers[AkismetHeaders.AlertMessage] = SiteNotAllowedMessage;
            response.Headers[AkismetHeaders.Error] = SiteNotAllowed;
            await AkismetWords.WriteInvalidAsync(response, SiteNotAllowedMessage).ConfigureAwait(false);
        }
        else
        {
            await answer(response, new AkismetCall(site, fields, current)).ConfigureAwait(false);
        }
    }

    private SubmittedFormLimits LimitsOf(AkismetOptions current)
    {
        var known = _limits;
        if (known?.Options != current)
        {
            _limits = known = new FormLimits(current, new SubmittedFormLimits { BodyBytes = current.MaxFormBytes, Fields = current.MaxFormFields });
        }

        return known.Limits;
    }

    private static void Fail(HttpContext context, int statusCode)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = statusCode;
    }

    private sealed record FormLimits(AkismetOptions Options, SubmittedFormLimits Limits);
}
