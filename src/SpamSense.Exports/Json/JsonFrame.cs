namespace SpamSense.Exports.Json;

/// <summary>A container that the walk is in.</summary>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="Mask">The patterns that its path matches so far, a bit for each.</param>
/// <param name="Index">The place of the present element or member; -1 before the first.</param>
/// <param name="Name">The name of the present member; null in an array.</param>
internal readonly record struct JsonFrame(bool IsArray, ulong Mask, long Index, string? Name);
