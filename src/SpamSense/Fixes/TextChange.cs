using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>A piece of text that takes the place of another.</summary>
/// <param name="Span">What goes, in UTF-16 units of <see cref="ContentTree.Text"/>; an empty span is the place of an insertion.</param>
/// <param name="NewText">What comes; empty for a deletion.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
