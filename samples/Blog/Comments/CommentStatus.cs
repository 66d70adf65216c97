namespace Blog.Comments;

/// <summary>Where a comment is.</summary>
internal enum CommentStatus
{
    /// <summary>Everybody sees it.</summary>
    Published = 0,

    /// <summary>It waits for a moderator.</summary>
    Waiting = 1,

    /// <summary>It is kept among the spam, where a moderator can still find it.</summary>
    Spam = 2,
}
