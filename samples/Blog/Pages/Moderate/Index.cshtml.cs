using Blog.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SpamSense;
using SpamSense.AspNetCore;

namespace Blog.Pages.Moderate;

/// <summary>What is held and why, and the buttons that say otherwise.</summary>
internal sealed class IndexModel(CommentStore store, CommentDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CommentStatus List { get; set; } = CommentStatus.Waiting;

    internal IReadOnlyList<Comment> Comments { get; private set; } = [];

    internal IReadOnlyDictionary<CommentStatus, int> Counts { get; private set; } = new Dictionary<CommentStatus, int>();

    public void OnGet()
    {
        Comments = store.Newest(List);
        Counts = store.Count();
    }

    public Task<IActionResult> OnPostPublishAsync(long id, CancellationToken cancellationToken) => DoAsync(
        id, comment => desk.JudgeAsync(comment, Orientation.Relationship, cancellationToken), "Published. The same comment passes from now on, and similar ones are judged more kindly.");

    public Task<IActionResult> OnPostSpamAsync(long id, CancellationToken cancellationToken) => DoAsync(
        id, comment => desk.JudgeAsync(comment, Orientation.Monetization, cancellationToken), "Among the spam. The same comment is held from now on, and similar ones are judged more strictly.");

    public Task<IActionResult> OnPostUndoAsync(long id, CancellationToken cancellationToken) => DoAsync(
        id, comment => desk.UndoAsync(comment, cancellationToken), "Taken back. The filter judges as if you had said nothing.");

    /// <summary>A probability as a person would say it.</summary>
    internal static string InWords(double probability) => probability switch
    {
        >= 0.95 => "plainly wants something that pays",
        >= 0.5 => "probably wants something that pays",
        >= 0.05 => "probably wants to talk",
        _ => "plainly wants to talk",
    };

    private async Task<IActionResult> DoAsync(long id, Func<Comment, Task> act, string notice)
    {
        if (store.Find(id) is not { } comment)
        {
            return NotFound();
        }

        try
        {
            await act(comment);
            (TempData["Notice"], TempData["NoticeKind"]) = (notice, "good");
        }
        catch (CorrectionNotStoredException)
        {
            (TempData["Notice"], TempData["NoticeKind"]) = ("That could not be written down, so nothing was changed. Is the disk full?", "held");
        }

        return RedirectToPage(new { list = List });
    }
}
