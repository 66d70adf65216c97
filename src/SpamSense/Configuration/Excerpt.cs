namespace SpamSense.Configuration;

/// <summary>Shortens what somebody else wrote, so that a message stays a sentence.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    internal static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
