using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>
/// Everything that is logged. The ids of the events stay what they are. Nothing here takes a post, an author, an address or a key, and of an exception
/// only its type and where it was thrown: its message may quote a post.
/// </summary>
internal static partial class SpamSenseLog
{
    /// <summary>The category of all entries.</summary>
    internal const string Category = "SpamSense";

    [LoggerMessage(1, LogLevel.Information, "Ready: model {Model}, {Corrections} corrections of {Sites} sites, after {Milliseconds} ms.")]
    internal static partial void Ready(this ILogger logger, string model, int corrections, int sites, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "The changed settings are not used, and those before stay in force: {Problem}")]
    internal static partial void KeptSettings(this ILogger logger, string problem);

    [LoggerMessage(3, LogLevel.Warning, "No classifier could be made of the changed settings, and the one before stays in force: {Problem}")]
    internal static partial void KeptClassifier(this ILogger logger, string problem);

    [LoggerMessage(4, LogLevel.Information, "The classifier was made anew of changed settings, with model {Model}.")]
    internal static partial void ReplacedClassifier(this ILogger logger, string model);

    [LoggerMessage(5, LogLevel.Warning, "The settings of sites are left out until they change: {Problem}")]
    internal static partial void LeftSiteSettingsOut(this ILogger logger, string problem);

    [LoggerMessage(6, LogLevel.Warning, "The corrections could not be read for another model ({ExceptionType}), and the model before stays in force.")]
    internal static partial void KeptModel(this ILogger logger, string exceptionType);

    [LoggerMessage(10, LogLevel.Debug, "Check {CheckId}: {Decision}, {Diagnostics} diagnostics in {Length} characters.")]
    internal static partial void Checked(this ILogger logger, string checkId, Decision decision, int diagnostics, int length);

    [LoggerMessage(11, LogLevel.Error, "A check failed, and nothing is said of the post: {ExceptionType}\n{StackTrace}")]
    internal static partial void CheckFailed(this ILogger logger, string exceptionType, string? stackTrace);

    [LoggerMessage(12, LogLevel.Error, "{Observer} failed on check {CheckId}, which stands all the same: {ExceptionType}\n{StackTrace}")]
    internal static partial void ObserverFailed(this ILogger logger, string observer, string checkId, string exceptionType, string? stackTrace);

    [LoggerMessage(13, LogLevel.Information, "Observed only: check {CheckId} of site {Site} would have led to {Decision}, because of {Rules}.")]
    internal static partial void Observed(this ILogger logger, string checkId, string site, Decision decision, string rules);

    [LoggerMessage(20, LogLevel.Information, "Correction {CorrectionId}: {Label}, by {Source}.")]
    internal static partial void Corrected(this ILogger logger, string correctionId, Orientation label, CorrectionSource source);

    [LoggerMessage(21, LogLevel.Error, "A correction could not be stored and was refused.")]
    internal static partial void CouldNotStoreCorrection(this ILogger logger);

    [LoggerMessage(22, LogLevel.Error, "A correction failed, and may have been taken or not: {ExceptionType}\n{StackTrace}")]
    internal static partial void CorrectionFailed(this ILogger logger, string exceptionType, string? stackTrace);
}
