namespace SpamSense.Scoring;

/// <summary>A symbol that waits to be looked up.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Where it begins in the text.</param>
/// <param name="Marks">How it is written, where it is a word.</param>
internal readonly record struct QueuedSymbol(ulong Name, int Position, WordMarks Marks);
