using Microsoft.Extensions.Primitives;

namespace SpamSense.AspNetCore;

/// <summary>The headers of answers.</summary>
internal static class AkismetHeaders
{
    internal const string ProTip = "X-akismet-pro-tip";
    internal const string Guid = "X-akismet-guid";

    /// <summary>Only ever with what is no verdict: there are clients that take any answer with it for a failure.</summary>
    internal const string DebugHelp = "X-akismet-debug-help";

    internal const string Error = "X-akismet-error";
    internal const string AlertCode = "X-akismet-alert-code";
    internal const string AlertMessage = "X-akismet-alert-msg";

    internal const string Score = "X-SpamSense-Score";
    internal const string Rules = "X-SpamSense-Rules";
    internal const string Model = "X-SpamSense-Model";

    internal static readonly StringValues Discard = "discard";
}
