using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>Checks posts and takes corrections for the endpoints that speak JSON, and never lets a failure out as anything but a refusal.</summary>
internal sealed class SiteChecks(SpamChecker checker, SiteCorrections corrections, SiteRequestLimit limit, ILoggerFactory loggers)
{
    private readonly ILogger _logger = loggers.CreateLogger(SpamSenseLog.Category);

    internal SpamClassifier Classifier => checker.Classifier;

    /// <summary>Takes one request from what a site may still make.</summary>
    internal Refusal? Admit(Site site) => limit.TryTake(site.Name, out var retryAfter) ? null : Refusal.OverLimit(retryAfter);

    /// <summary>Checks a post.</summary>
    internal SpamCheck? Check(Site site, Post post, bool isTest, out Refusal? refusal)
    {
        try
        {
            refusal = null;
            return checker.Check(site.Name, post, isTest);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _logger.CheckFailed(e.GetType().Name, e.StackTrace);
            refusal = Refusal.NotChecked;
            return null;
        }
    }

    /// <summary>Takes a correction.</summary>
    /// <returns>Whether it was new.</returns>
    internal Task<(bool IsNew, Refusal? Refusal)> CorrectAsync(Site site, Post post, Orientation label, string? reporter, CancellationToken cancellationToken) =>
        ChangeAsync(() => corrections.CorrectAsync(site.Name, post, label, CorrectionSource.Api, reporter, cancellationToken));

    /// <summary>Takes a correction back.</summary>
    /// <returns>Whether there was one.</returns>
    internal Task<(bool Existed, Refusal? Refusal)> UndoAsync(Site site, string id, CancellationToken cancellationToken) =>
        ChangeAsync(() => corrections.UndoAsync(site.Name, id, cancellationToken));

    /// <summary>Reads the corrections of a site.</summary>
    internal IAsyncEnumerable<Correction> ReadCorrectionsAsync(Site site, CancellationToken cancellationToken) => corrections.ReadAsync(site.Name, cancellationToken);

    private async Task<(bool HasChanged, Refusal? Refusal)> ChangeAsync(Func<Task<bool>> change)
    {
        try
        {
            return (await change().ConfigureAwait(false), null);
        }
        catch (CorrectionNotStoredException)
        {
            return (false, Refusal.NotStored);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            _logger.CorrectionFailed(e.GetType().Name, e.StackTrace);
            return (false, Refusal.NotCorrected);
        }
    }
}
