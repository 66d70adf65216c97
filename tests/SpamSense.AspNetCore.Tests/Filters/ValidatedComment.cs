namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>A comment that is validated with the rest of its form.</summary>
public sealed class ValidatedComment
{
    [SpamFree]
    public string Text { get; set; } = "";

    [SpamFree(RefusesReview = true)]
    public string? Title { get; set; }
}
