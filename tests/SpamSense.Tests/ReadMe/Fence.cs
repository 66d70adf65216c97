namespace SpamSense.Tests.ReadMe;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">What stands behind the opening fence.</param>
/// <param name="Start">The index of the first line between the fences.</param>
/// <param name="Lines">What stands between the fences.</param>
internal sealed record Fence(string Language, int Start, IReadOnlyList<string> Lines);
