namespace SpamSense.Server.Moderation;

/// <summary>Where the pages are.</summary>
internal static class ModerationPaths
{
    internal const string Queue = "/moderation";
    internal const string Act = "/moderation/act";
    internal const string Comment = "/moderation/comment";
    internal const string Site = "/moderation/site";
    internal const string Undo = "/moderation/site/undo";
    internal const string Thresholds = "/moderation/thresholds";
    internal const string Rule = "/moderation/rule";
    internal const string SignIn = "/moderation/sign-in";
    internal const string SignOut = "/moderation/sign-out";
    internal const string Setup = "/moderation/setup";
    internal const string Assets = "/moderation/assets";
}
