namespace SpamSense.AspNetCore;

/// <summary>One checked post.</summary>
/// <param name="Id">The id of this check: 32 hexadecimal digits, another one for every check.</param>
/// <param name="Site">The name of the site that the post came to.</param>
/// <param name="CheckedAt">When it was checked.</param>
/// <param name="Analysis">Everything that is said of the post: decision, diagnostics, classification.</param>
public sealed record SpamCheck(string Id, string Site, DateTimeOffset CheckedAt, Analysis Analysis)
{
    /// <summary>What to do with the post.</summary>
    public Decision Decision => Analysis.Decision;
}
