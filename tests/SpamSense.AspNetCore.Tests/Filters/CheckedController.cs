using Microsoft.AspNetCore.Mvc;

namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>A controller all of whose actions are checked, and one action that says how.</summary>
[ApiController]
[Route("checked")]
[SpamCheck]
public sealed class CheckedController : ControllerBase
{
    [HttpGet]
    public IActionResult Search([FromQuery] string text) => Ok(text);

    [HttpGet("own")]
    [SpamCheck]
    public IActionResult OwnSearch([FromQuery] string text) => Ok(text);

    [HttpPost]
    public IActionResult Add(Comment comment) => Ok(comment.Text);

    [HttpPost("own")]
    [SpamCheck(OnReject = SpamCheckAction.Hold)]
    public IActionResult Own(Comment comment) => Ok(comment.Text);
}
