namespace SpamSense.AspNetCore;

/// <summary>The way by which a correction came.</summary>
public enum CorrectionSource
{
    /// <summary>The application itself.</summary>
    Application = 0,

    /// <summary><c>submit-spam</c> or <c>submit-ham</c> of the Akismet protocol.</summary>
    Akismet = 1,

    /// <summary>The JSON API.</summary>
    Api = 2,

    /// <summary>The moderation page.</summary>
    Page = 3,
}
