namespace Adapters.DasBlog;

/// <summary>Whom DasBlog Core asks about feedback, and whom it tells what its owner says of it.</summary>
public interface ISpamBlockingService
{
    /// <summary>Whether there is anybody to ask.</summary>
    bool IsEnabled { get; }

    /// <summary>Asks whether feedback is spam.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<bool> IsSpamAsync(IFeedback feedback, CancellationToken cancellationToken = default);

    /// <summary>Tells that feedback is spam. The engine does not wait for an outcome, and does not expect an exception.</summary>
    /// <param name="feedback">The feedback.</param>
    void ReportSpam(IFeedback feedback);

    /// <summary>Tells that feedback is no spam. The engine does not wait for an outcome, and does not expect an exception.</summary>
    /// <param name="feedback">The feedback.</param>
    void ReportNotSpam(IFeedback feedback);
}
