namespace SpamSense.Content;

/// <summary>What the name of a host tells.</summary>
internal enum HostKind : byte
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>It hides where a link goes.</summary>
    Shortener,

    /// <summary>It takes orders, pledges or payments.</summary>
    Shop,
}
