using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>What the Akismet protocol writes to the log: never a key, never anything of a post.</summary>
internal static partial class AkismetLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A request of the Akismet protocol failed with {ExceptionType} and was answered with no verdict.")]
    internal static partial void RequestFailed(ILogger logger, string exceptionType);
}
