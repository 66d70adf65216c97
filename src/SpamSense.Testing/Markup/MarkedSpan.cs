using SpamSense.Content;

namespace SpamSense.Testing.Markup;

/// <summary>A marked place of a text.</summary>
/// <param name="Id">The id in the mark; <see langword="null"/> for <c>[|…|]</c>.</param>
/// <param name="Span">The place in the text without marks.</param>
internal readonly record struct MarkedSpan(string? Id, TextSpan Span);
