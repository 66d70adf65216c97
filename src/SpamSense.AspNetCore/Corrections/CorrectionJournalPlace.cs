namespace SpamSense.AspNetCore;

/// <summary>Where a line of a journal is.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">Its length in bytes, the line feed included.</param>
internal readonly record struct CorrectionJournalPlace(long Offset, int Length);
