namespace SpamSense.AspNetCore;

/// <summary>An answer that the protocol fixes, whatever the post says.</summary>
internal enum AkismetConvention
{
    /// <summary>None: the post is checked.</summary>
    None,

    /// <summary>An author by whom clients try out the answer for spam.</summary>
    TestSpam,

    /// <summary>The author administers the site.</summary>
    Administrator,

    /// <summary>A field that people do not see was filled in.</summary>
    Honeypot,
}
