using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>Checks the comment of a request and says whether the request goes on: the same for endpoints, controllers, pages and validation.</summary>
internal sealed class SpamGate(SpamChecker checker, KnownSites sites, IOptionsMonitor<SpamSenseOptions> settings, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger(SpamSenseLog.Category);

    /// <summary>Checks the comment of a request, and leaves what came of it in the request's features.</summary>
    /// <param name="context">The request.</param>
    /// <param name="post">The comment.</param>
    /// <param name="options">What the endpoint does with decisions.</param>
    /// <returns>What the client is told instead of an answer of the handler, or <see langword="null"/> where the handler runs.</returns>
    internal ProblemDetails? Check(HttpContext context, Post post, SpamCheckOptions options)
    {
        var check = TryCheck(SiteOf(context, options), post);
        var isObserved = (options.Mode ?? settings.CurrentValue.Mode) == SpamSenseMode.Observe;
        SpamCheckOutcome.Of(context).Fill(check, isObserved);
        if (isObserved)
        {
            Observe(check);
            return null;
        }

        // What could not be checked is never called spam: a handler that wants to know holds it, and any other client tries again.
        if (check is null)
        {
            return options.OnReview == SpamCheckAction.HandOver ? null : SpamCheckProblem.NotChecked();
        }

        var action = check.Decision switch
        {
            Decision.Approve => SpamCheckAction.HandOver,
            Decision.Review => options.OnReview,
            _ => options.OnReject,
        };
        return action switch
        {
            SpamCheckAction.HandOver => null,
            SpamCheckAction.Hold => SpamCheckProblem.Held(check),
            _ => SpamCheckProblem.Refused(check, options.TellsDiagnostics),
        };
    }

    /// <summary>Checks a comment.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="post">The comment.</param>
    /// <returns>The check, or <see langword="null"/> where it failed.</returns>
    internal SpamCheck? TryCheck(string site, Post post)
    {
        try
        {
            return checker.Check(site, post);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _logger.CheckFailed(e.GetType().FullName ?? nameof(Exception), e.StackTrace);
            return null;
        }
    }

    /// <summary>Tells what would have become of a comment, and whether that is all.</summary>
    /// <param name="check">The check; <see langword="null"/> where it failed.</param>
    internal void Observe(SpamCheck? check)
    {
        if (check is { Decision: not Decision.Approve } && _logger.IsEnabled(LogLevel.Information))
        {
            var rules = check.Analysis.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Distinct();
            _logger.Observed(check.Id, sites.NameOf(check.Site), check.Decision, string.Join(' ', rules));
        }
    }

    private string SiteOf(HttpContext context, SpamCheckOptions options) =>
        options.SiteOf?.Invoke(context) is { } site && sites.Contains(site) ? site : options.Site;
}
