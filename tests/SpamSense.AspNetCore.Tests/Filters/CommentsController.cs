using Microsoft.AspNetCore.Mvc;

namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>Actions with every way to say what is checked.</summary>
[ApiController]
[Route("mvc")]
public sealed class CommentsController : ControllerBase
{
    [HttpPost("plain")]
    [SpamCheck]
    public string Plain(Comment comment) => $"{HttpContext.Features.Get<ISpamCheckFeature>()!.Decision} {comment.Text.Length}";

    [HttpPost("held")]
    [SpamCheck(OnReview = SpamCheckAction.Hold, OnReject = SpamCheckAction.HandOver)]
    public string Held(Comment comment) => HttpContext.Features.Get<ISpamCheckFeature>()!.Decision.ToString() + comment.Text.Length;

    [HttpPost("author")]
    [SpamCheck(Parameter = "comment", Property = nameof(Comment.Author))]
    public IActionResult Author(Comment comment) => Ok(comment.Text);

    [HttpPost("model-state")]
    [SpamCheck(AddsModelError = true)]
    public string State(Comment comment) => ModelState.IsValid ? comment.Text : string.Join(' ', ModelState["comment"]!.Errors.Select(error => error.ErrorMessage));

    [HttpPost("observed")]
    [SpamCheck(ObserveOnly = true)]
    public IActionResult Observed(Comment comment) => Ok(comment.Text);

    [HttpPost("wrong")]
    [SpamCheck(Parameter = "reply")]
    public IActionResult Wrong(Comment comment) => Ok(comment.Text);

    [HttpPost("nothing")]
    [SpamCheck]
    public IActionResult Nothing([FromQuery] int post) => Ok(post);

    [HttpPost("validated")]
    public IActionResult Validated(ValidatedComment comment) => Ok(comment.Text);
}
