namespace SpamSense.Diagnostics;

/// <summary>How much a diagnostic matters. As in a build: an error rejects a post, a warning holds it for review, anything else lets it pass.</summary>
public enum DiagnosticSeverity : byte
{
    /// <summary>Not shown unless asked for; a reason that a program may use.</summary>
    Hidden = 0,

    /// <summary>Worth knowing; also the reasons for which a post is good.</summary>
    Info = 1,

    /// <summary>A person should look at the post.</summary>
    Warning = 2,

    /// <summary>The post should not appear.</summary>
    Error = 3,
}
