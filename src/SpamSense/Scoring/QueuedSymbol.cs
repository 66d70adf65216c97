namespace SpamSense.Scoring;

/// <summary>A symbol that waits to be looked up, by itself and with the one before it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PairName">The name of the pair that it ends.</param>
/// <param name="Bucket">Where the index has its name, if anywhere.</param>
/// <param name="PairBucket">Where the index has the pair's.</param>
/// <param name="Position">Where it begins in the text.</param>
/// <param name="Marks">How it is written, where it is a word.</param>
internal readonly record struct QueuedSymbol(ulong Name, ulong PairName, int Bucket, int PairBucket, int Position, WordMarks Marks);
