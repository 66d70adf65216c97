namespace SpamSense;

/// <summary>Where a text stands in a conversation.</summary>
public enum PostKind : byte
{
    /// <summary>A reaction to something that somebody published.</summary>
    Comment = 0,

    /// <summary>A publication of its own: a blog post, a tweet, a caption.</summary>
    Post = 1,

    /// <summary>One turn of a chat, or a short message.</summary>
    Message = 2,
}
