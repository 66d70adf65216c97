using System.Collections.Immutable;

namespace SpamSense.Testing.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="Info">What stands behind the opening fence.</param>
/// <param name="Lines">What stands between the fences.</param>
internal sealed record PageFence(int Line, string Info, ImmutableArray<string> Lines);
