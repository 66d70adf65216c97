using Blog.Articles;
using Blog.Comments;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SpamSense.AspNetCore;

namespace Blog.Pages;

/// <summary>An article, its comments, and the form for one more. What comes with the form is checked before <see cref="OnPost"/> runs.</summary>
[SpamCheck(OnReview = SpamCheckAction.HandOver, OnReject = SpamCheckAction.HandOver)]
internal sealed class ReadModel(CommentStore store, CommentDesk desk) : PageModel
{
    [BindProperty]
    public CommentForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int Try { get; set; }

    internal Article Article { get; private set; } = Bookshelf.All[0];

    internal List<Comment> Comments { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (!Load(slug))
        {
            return NotFound();
        }

        if (Try >= 1 && Try <= SampleComment.All.Count)
        {
            var sample = SampleComment.All[Try - 1];
            Form = new CommentForm { Author = sample.Author, HomePage = sample.Url, Text = sample.Text };
        }

        return Page();
    }

    public IActionResult OnPost(string slug)
    {
        if (!Load(slug))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var comment = desk.Take(slug, Form, HttpContext.Features.GetRequiredFeature<ISpamCheckFeature>());
        (TempData["Notice"], TempData["NoticeKind"]) = comment.Status == CommentStatus.Published
            ? ("Thank you! Your comment is below.", "good")
            : ("Thank you. Somebody will read your comment before it appears.", "held");
        return RedirectToPage("/Read", null, new { slug }, comment.Status == CommentStatus.Published ? $"comment-{comment.Id}" : "notice");
    }

    private bool Load(string slug)
    {
        if (Bookshelf.Find(slug) is not { } article)
        {
            return false;
        }

        Article = article;
        Comments = store.PublishedBelow(slug);
        return true;
    }
}
