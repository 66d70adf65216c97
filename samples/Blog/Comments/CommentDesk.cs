using System.Collections.Immutable;
using SpamSense;
using SpamSense.AspNetCore;
using SpamSense.Diagnostics;

namespace Blog.Comments;

/// <summary>Takes comments in, and does what moderators say. All that this blog has to do with SpamSense is here.</summary>
internal sealed class CommentDesk(CommentStore store, SpamChecker checker, SiteCorrections corrections, TimeProvider clock)
{
    private const string Site = SpamSense.AspNetCore.Site.DefaultName;

    /// <summary>Checks a comment and stores it where it belongs: nothing is thrown away, since a moderator may see more in it.</summary>
    internal Comment Take(Comment comment)
    {
        var check = checker.Check(Site, comment.ToPost());
        comment = comment with
        {
            PostedAt = clock.GetUtcNow(),
            Status = StatusOf(check.Decision),
            Probability = check.Analysis.Classification.MonetizationProbability,
            Reasons = ReasonsOf(check.Analysis.Diagnostics),
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
