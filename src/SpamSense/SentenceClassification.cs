using SpamSense.Content;

namespace SpamSense;

/// <summary>The verdict on one sentence of a post, with the same weights as the verdict on the whole.</summary>
/// <param name="Span">Where the sentence stands in the text.</param>
/// <param name="Classification">The verdict on the sentence by itself. A short sentence says little, and its probability stays near the middle.</param>
/// <param name="IsQuoted">Whether the sentence stands in a quotation or in code.</param>
public readonly record struct SentenceClassification(TextSpan Span, Classification Classification, bool IsQuoted);
