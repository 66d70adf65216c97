namespace SpamSense.Content;

/// <summary>What an HTML tag says about the text at its place.</summary>
internal enum MarkKind : byte
{
    /// <summary>The edge of a paragraph, division, list, table, row, cell or section.</summary>
    Block,
    LineBreak,
    ListItem,
    Quote,
    Code,
    Heading,
    Link,
    Comment,
}
