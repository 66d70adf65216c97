using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>An occurrence of a phrase.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="FirstToken">The number of its first token in the tree.</param>
/// <param name="TokenCount">How many tokens it has.</param>
public readonly record struct PhraseMatch(TextSpan Span, int FirstToken, int TokenCount);
