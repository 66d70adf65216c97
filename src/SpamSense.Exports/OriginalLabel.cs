namespace SpamSense.Exports;

/// <summary>What the platform, its filter or its moderators had decided about a post when it was exported.</summary>
public enum OriginalLabel
{
    /// <summary>The export does not say.</summary>
    None = 0,

    /// <summary>Published, for everybody to read.</summary>
    Approved = 1,

    /// <summary>Held back until somebody decides.</summary>
    Pending = 2,

    /// <summary>Called spam.</summary>
    Spam = 3,

    /// <summary>Taken down by its author or by a moderator, for a reason that the export does not tell.</summary>
    Deleted = 4,
}
