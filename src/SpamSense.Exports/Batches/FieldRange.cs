namespace SpamSense.Exports.Batches;

/// <summary>Where a field stands in its record, without the quotes around it.</summary>
internal readonly record struct FieldRange(int Start, int End, bool HasDoubledQuotes);
