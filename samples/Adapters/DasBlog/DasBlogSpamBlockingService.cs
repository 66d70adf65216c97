using System.Net;
using Microsoft.Extensions.Logging;
using SpamSense;
using SpamSense.AspNetCore;
using SpamSense.Content;

namespace Adapters.DasBlog;

/// <summary>
/// SpamSense for DasBlog Core. What the owner reports is on the disk when the call returns, and the very same comment gets that verdict from then on.
/// </summary>
public sealed partial class DasBlogSpamBlockingService(SpamChecker checker, SiteCorrections corrections, ILogger<DasBlogSpamBlockingService> logger) : ISpamBlockingService
{
    private const string Site = SpamSense.AspNetCore.Site.DefaultName;

    /// <summary>Always <see langword="true"/>: there is no key that could be missing, and nobody far away to be reached.</summary>
    public bool IsEnabled => true;

    /// <summary>Checks a comment.</summary>
    /// <param name="feedback">The comment.</param>
    /// <param name="cancellationToken">Gives up before the check.</param>
    /// <returns>Whether it should not appear by itself: the engine knows no third answer, so what a person should look at is spam until the owner says otherwise.</returns>
    public Task<bool> IsSpamAsync(IFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(checker.Check(Site, ToPost(feedback)).Decision != Decision.Approve);
    }

    /// <inheritdoc/>
    public void ReportSpam(IFeedback feedback) => Report(feedback, Orientation.Monetization);

    /// <inheritdoc/>
    public void ReportNotSpam(IFeedback feedback) => Report(feedback, Orientation.Relationship);

    private static Post ToPost(IFeedback feedback) => new()
    {
        // The engine encodes what it does not allow. What the reader wrote says more: a link is a link, also where it may not be one.
        Text = WebUtility.HtmlDecode(feedback.Content ?? ""),
        Format = ContentFormat.Html,
        AuthorName = feedback.Author,
        AuthorUrl = feedback.AuthorHomepage,
        Thread = feedback.TargetEntryId,
    };

    private void Report(IFeedback feedback, Orientation label)
    {
        try
        {
            // To wait is to be sure: an engine that ends right after the call has lost nothing.
            corrections.CorrectAsync(Site, ToPost(feedback), label, CorrectionSource.Application).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogNotStored(logger, label, e);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A report of {Label} could not be stored, and has to be made again.")]
    private static partial void LogNotStored(ILogger logger, Orientation label, Exception exception);
}
