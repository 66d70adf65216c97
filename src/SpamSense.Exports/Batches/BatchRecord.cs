namespace SpamSense.Exports.Batches;

/// <summary>Where a record stands in its batch.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Start">Where it begins in the bytes of the batch.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="FirstField">Its first field among those of the batch, where the format has fields.</param>
/// <param name="Traits">What else is known of it.</param>
internal readonly record struct BatchRecord(long Line, int Start, int Length, int FirstField, RecordTraits Traits);
