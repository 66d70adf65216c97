using System.Collections.Immutable;
using SpamSense;
using SpamSense.AspNetCore;
using SpamSense.Diagnostics;

namespace Blog.Comments;

/// <summary>Takes comments in, and does what moderators say.</summary>
internal sealed class CommentDesk(CommentStore store, SpamChecker checker, SiteCorrections corrections, TimeProvider clock)
{
    private const string Site = SpamSense.AspNetCore.Site.DefaultName;

    /// <summary>Stores a comment where it belongs, as the check of its form has it: nothing is thrown away, since a moderator may see more in it.</summary>
    internal Comment Take(string article, CommentForm form, ISpamCheckFeature outcome)
    {
        var comment = new Comment
        {
            Article = article,
            Author = form.Author ?? "",
            Url = string.IsNullOrEmpty(form.HomePage) ? null : form.HomePage,
            Text = form.Text ?? "",
            PostedAt = clock.GetUtcNow(),
            Status = StatusOf(outcome.Decision),
            Probability = outcome.Check?.Analysis.Classification.MonetizationProbability,
            Reasons = outcome.Check is { } check ? ReasonsOf(check.Analysis.Diagnostics) : [],
        };
        return comment with { Id = store.Add(comment) };
    }

    /// <summary>Publishes a comment, or puts it among the spam, and teaches that to the filter.</summary>
    /// <exception cref="CorrectionNotStoredException">The correction could not be written, and the comment stays where it is.</exception>
    internal async Task JudgeAsync(Comment comment, Orientation label, CancellationToken cancellationToken)
    {
        await corrections.CorrectAsync(Site, comment.ToPost(), label, CorrectionSource.Page, cancellationToken: cancellationToken);
        store.Move(comment.Id, label == Orientation.Relationship ? CommentStatus.Published : CommentStatus.Spam, label);
    }

    /// <summary>Takes back what a moderator said: the comment goes where the filter alone would have put it.</summary>
    /// <exception cref="CorrectionNotStoredException">That could not be written, and the comment stays where it is.</exception>
    internal async Task UndoAsync(Comment comment, CancellationToken cancellationToken)
    {
        var post = comment.ToPost();
        await corrections.UndoAsync(Site, SpamSense.Learning.PostIdentity.Of(post), cancellationToken);
        store.Move(comment.Id, StatusOf(checker.Check(Site, post, isTest: true).Decision), correction: null);
    }

    private static CommentStatus StatusOf(Decision decision) => decision switch
    {
        Decision.Approve => CommentStatus.Published,
        Decision.Review => CommentStatus.Waiting,
        _ => CommentStatus.Spam,
    };

    private static List<Reason> ReasonsOf(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Info)
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .Select(diagnostic => new Reason(
                diagnostic.Id,
                diagnostic.Severity.ToString().ToLowerInvariant(),
                diagnostic.GetMessage(),
                diagnostic.Location.Span.Start,
                diagnostic.Location.Kind == LocationKind.Text ? diagnostic.Location.Span.Length : 0)),
    ];
}
