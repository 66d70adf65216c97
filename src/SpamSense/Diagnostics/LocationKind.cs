namespace SpamSense.Diagnostics;

/// <summary>Which part of a post a diagnostic is about.</summary>
public enum LocationKind : byte
{
    /// <summary>The text (with the title as its first line).</summary>
    Text = 0,

    /// <summary>The name that the author gave.</summary>
    AuthorName = 1,

    /// <summary>The home page that the author gave.</summary>
    AuthorUrl = 2,

    /// <summary>The post as a whole.</summary>
    Post = 3,
}
