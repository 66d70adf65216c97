namespace SpamSense.Content;

/// <summary>A block before its tokens are known: its kind and its place in the folded text.</summary>
internal readonly record struct BlockSpan(NodeKind Kind, int Start, int End);
