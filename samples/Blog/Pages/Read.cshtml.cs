using System.ComponentModel.DataAnnotations;
using Blog.Articles;
using Blog.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Blog.Pages;

/// <summary>An article, its comments, and the form for one more.</summary>
internal sealed class ReadModel(CommentStore store, CommentDesk desk) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Please say who you are; any name will do.")]
    [StringLength(80, ErrorMessage = "A name has at most 80 letters here.")]
    public string? Author { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "An address has at most 200 letters here.")]
    public string? HomePage { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "There is no comment in the form.")]
    [StringLength(5000, ErrorMessage = "A comment has at most 5000 letters here.")]
    public string? Text { get; set; }

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
            (_, Author, HomePage, Text) = SampleComment.All[Try - 1];
        }

        return Page();
    }

    public IActionResult OnPost(string slug)
    {
        if (!Load(slug))
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(HomePage) && !IsWebAddress(HomePage))
        {
            ModelState.AddModelError(nameof(HomePage), "Your page needs an address that begins with https:// or http://.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var comment = desk.Take(new Comment
        {
            Article = slug,
            Author = Author!.Trim(),
            Url = string.IsNullOrWhiteSpace(HomePage) ? null : HomePage.Trim(),
            Text = Text!.Trim(),
        });
        (TempData["Notice"], TempData["NoticeKind"]) = comment.Status == CommentStatus.Published
            ? ("Thank you! Your comment is below.", "good")
            : ("Thank you. Somebody will read your comment before it appears.", "held");
        return RedirectToPage("/Read", null, new { slug }, comment.Status == CommentStatus.Published ? $"comment-{comment.Id}" : "notice");
    }

    private static bool IsWebAddress(string url) => Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

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
