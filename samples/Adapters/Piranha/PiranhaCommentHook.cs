using Microsoft.Extensions.Logging;
using SpamSense;
using SpamSense.AspNetCore;

namespace Adapters.Piranha;

/// <summary>SpamSense for Piranha CMS, whose hooks are methods that return nothing and cannot wait.</summary>
public sealed partial class PiranhaCommentHook(SpamChecker checker, SiteCorrections corrections, ILogger<PiranhaCommentHook> logger)
{
    private const string Site = SpamSense.AspNetCore.Site.DefaultName;

    /// <summary>Holds a new comment that is not approved. What another hook holds stays held. For <c>App.Hooks.Comments.RegisterOnValidate</c>.</summary>
    /// <param name="comment">The comment.</param>
    public void OnValidate(Comment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        if (checker.Check(Site, ToPost(comment)).Decision != Decision.Approve)
        {
            comment.IsApproved = false;
        }
    }

    /// <summary>
    /// Learns from the owner: whoever approves a comment that was held says that it is a comment. The other way round says nothing, since an owner
    /// may have other reasons to hold one. For <c>App.Hooks.Comments.RegisterOnAfterSave</c>.
    /// </summary>
    /// <param name="comment">The comment as it was saved.</param>
    public void OnAfterSave(Comment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        var post = ToPost(comment);
        if (!comment.IsApproved || checker.Check(Site, post, isTest: true).Decision == Decision.Approve)
        {
            return;
        }

        try
        {
            corrections.CorrectAsync(Site, post, Orientation.Relationship, CorrectionSource.Application).GetAwaiter().GetResult();
        }
        catch (CorrectionNotStoredException e)
        {
            LogNotStored(logger, e);
        }
    }

    private static Post ToPost(Comment comment) => new()
    {
        Text = comment.Body ?? "",
        AuthorName = comment.Author,
        AuthorUrl = comment.Url,
        Thread = comment.ContentId.ToString(),
    };

    [LoggerMessage(1, LogLevel.Error, "What the owner said of a comment could not be stored; the comment itself is saved.")]
    private static partial void LogNotStored(ILogger logger, Exception exception);
}
