using System.Collections.Immutable;

namespace SpamSense.Testing.Pages;

/// <summary>A section of a page: its prose, without the fences, and its fences.</summary>
/// <param name="Title">The heading; empty for what stands above the first one.</param>
/// <param name="Line">The line of the heading, counted from 1.</param>
/// <param name="Prose">The lines outside of fences that are not empty.</param>
/// <param name="Fences">The fenced blocks.</param>
internal sealed record PageSection(string Title, int Line, ImmutableArray<string> Prose, ImmutableArray<PageFence> Fences);
