using SpamSense.Content;

namespace SpamSense.Tests.Content;

/// <summary>Writes the parts of a tree so that a test can compare them at a glance.</summary>
internal static class TreeDump
{
    /// <summary>Blocks, with a bar between.</summary>
    internal static string Blocks(string text, ContentFormat format = ContentFormat.Detect) =>
        string.Join(" | ", ContentTree.Parse(text, format).Blocks.Select(block => $"{block.Kind}: {OneLine(block)}"));

    /// <summary>Sentences, with a bar between; two bars where a block ends.</summary>
    internal static string Sentences(string text, ContentFormat format = ContentFormat.Detect) =>
        string.Join(" || ", ContentTree.Parse(text, format).Blocks.Select(block => string.Join(" | ", block.Children.Select(OneLine))));

    /// <summary>The tokens that are neither words nor punctuation, with their kinds.</summary>
    internal static string Kinds(string text) => string.Join(", ", ContentTree.Parse(text).Tokens
        .Where(token => token.Kind is not (NodeKind.Word or NodeKind.Punctuation))
        .Select(token => $"{token.Kind} {token.Text}"));

    /// <summary>The only link of a text.</summary>
    internal static ContentLink Link(string text) => Assert.Single(ContentTree.Parse(text).Links);

    private static string OneLine(ContentNode node) => node.Text.ToString().Replace("\n", "\\n", StringComparison.Ordinal);
}
