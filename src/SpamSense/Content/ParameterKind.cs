namespace SpamSense.Content;

/// <summary>What a query parameter is for.</summary>
internal enum ParameterKind : byte
{
    /// <summary>The page itself, for all that is known.</summary>
    Other,

    /// <summary>It tells who sent the reader.</summary>
    Tracking,

    /// <summary>It tells who is paid.</summary>
    Affiliate,
}
