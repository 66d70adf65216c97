using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>What the endpoints that speak JSON log: never anything of a post.</summary>
internal static partial class ApiLog
{
    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "A check for {Site} failed with {Problem}, and was answered with 503.")]
    internal static partial void CheckAnsweredWith503(this ILogger logger, string site, string problem);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Error, Message = "A correction for {Site} could not be written, and was answered with 507.")]
    internal static partial void CorrectionNotStored(this ILogger logger, string site);
}
