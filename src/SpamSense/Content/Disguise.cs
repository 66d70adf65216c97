namespace SpamSense.Content;

/// <summary>Something that the folder undid: one report for a run of the same kind, gaps of a character or two included.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Start">Where it begins in the text as published.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct Disguise(DisguiseKind Kind, int Start, int End);
