namespace SpamSense.AspNetCore.Tests.Api;

/// <summary>Makes every check fail.</summary>
internal sealed class BrokenObserver : ICheckObserver
{
    internal const string Secret = "the text of a post";

    public void OnChecked(SpamCheck check) => throw new InvalidOperationException(Secret);
}
