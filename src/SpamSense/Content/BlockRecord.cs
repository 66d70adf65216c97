namespace SpamSense.Content;

/// <summary>A block as a tree stores it.</summary>
internal readonly record struct BlockRecord(NodeKind Kind, int FirstSentence, int SentenceCount, int Start, int Length);
