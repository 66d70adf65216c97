namespace SpamSense.Exports.Json;

/// <summary>The bytes of one value of a document that was asked for; where it begins and ends is certain, whether it is valid JSON is not.</summary>
/// <param name="Pattern">Which of the patterns it matches, counted from 0.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Json">The value; valid until the next is asked for.</param>
internal readonly record struct JsonCapture(int Pattern, long Line, ReadOnlyMemory<byte> Json);
