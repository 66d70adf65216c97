using Microsoft.AspNetCore.Mvc;

namespace SpamSense.AspNetCore.Tests.ReadMe;

// <controller>
[ApiController]
[Route("blog")]
public sealed class BlogController : ControllerBase
{
    [HttpPost("comments")]
    [SpamCheck(OnReview = SpamCheckAction.Hold)]
    public IActionResult Add(Comment comment) => Ok($"Thank you, {comment.Author}!");

    [HttpPost("letters")]
    public IActionResult Write(Letter letter) => Ok($"Thank you for {letter.Body.Length} characters!");
}
// </controller>
