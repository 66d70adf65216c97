namespace Adapters.DasBlog;

/// <summary>What a reader left on a DasBlog, as far as the adapter reads it. Copy the adapter and use the interface of the engine.</summary>
public interface IFeedback
{
    /// <summary>The name that the reader gave.</summary>
    string? Author { get; }

    /// <summary>The page that the reader gave.</summary>
    string? AuthorHomepage { get; }

    /// <summary>The text. The engine has encoded what it does not allow before anybody is asked.</summary>
    string? Content { get; }

    /// <summary>The id of the entry that it belongs to.</summary>
    string? TargetEntryId { get; }
}
