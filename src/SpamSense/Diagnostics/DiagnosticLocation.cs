using SpamSense.Content;

namespace SpamSense.Diagnostics;

/// <summary>The place that a diagnostic is about.</summary>
/// <param name="Kind">Which part of the post.</param>
/// <param name="Span">Where in that part, in UTF-16 units; empty at 0 for <see cref="LocationKind.Post"/>.</param>
public readonly record struct DiagnosticLocation(LocationKind Kind, TextSpan Span)
{
    /// <summary>The post as a whole.</summary>
    public static DiagnosticLocation Post => new(LocationKind.Post, default);

    /// <summary>A place in the text.</summary>
    /// <param name="span">Where.</param>
    public static DiagnosticLocation FromTextSpan(TextSpan span) => new(LocationKind.Text, span);

    /// <summary>A place in the text.</summary>
    /// <param name="span">Where.</param>
    public static implicit operator DiagnosticLocation(TextSpan span) => FromTextSpan(span);

    /// <summary>A node's place in the text.</summary>
    /// <param name="node">The node.</param>
    public static implicit operator DiagnosticLocation(ContentNode node) => FromTextSpan(node.Span);

    /// <summary>A node's place in the text.</summary>
    /// <param name="node">The node.</param>
    public static DiagnosticLocation FromContentNode(ContentNode node) => FromTextSpan(node.Span);
}
