using Microsoft.AspNetCore.Mvc;

namespace SpamSense.AspNetCore.Tests.Telemetry;

/// <summary>Takes a submission by an action.</summary>
[Route("submissions")]
public sealed class SubmissionsController : ControllerBase
{
    [HttpPost]
    [SpamCheck]
    public IActionResult Add([FromBody] Submission submission) => Ok(submission.Text.Length);
}
