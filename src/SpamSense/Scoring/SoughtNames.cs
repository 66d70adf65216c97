namespace SpamSense.Scoring;

/// <summary>A symbol's name and that of the pair that it ends, and where the index has them, if anywhere.</summary>
internal readonly record struct SoughtNames(ulong Name, ulong PairName, int Bucket, int PairBucket);
