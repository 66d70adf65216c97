namespace Adapters.Piranha;

/// <summary>A comment of Piranha CMS, as far as the adapter reads it. Copy the adapter and use the class of the engine.</summary>
public sealed class Comment
{
    /// <summary>The id of the page or post that it belongs to.</summary>
    public Guid ContentId { get; set; }

    /// <summary>The name that the reader gave.</summary>
    public string? Author { get; set; }

    /// <summary>The page that the reader gave.</summary>
    public string? Url { get; set; }

    /// <summary>The text.</summary>
    public string? Body { get; set; }

    /// <summary>Whether everybody sees it.</summary>
    public bool IsApproved { get; set; } = true;
}
