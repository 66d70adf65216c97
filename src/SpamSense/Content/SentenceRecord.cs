namespace SpamSense.Content;

/// <summary>A sentence as a tree stores it.</summary>
internal readonly record struct SentenceRecord(int FirstToken, int TokenCount, int Block, int Start, int Length);
