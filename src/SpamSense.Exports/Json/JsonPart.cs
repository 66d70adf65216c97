using System.Text.Json;

namespace SpamSense.Exports.Json;

/// <summary>One value of a document that was asked for.</summary>
/// <param name="Pattern">Which of the patterns it matches, counted from 0.</param>
/// <param name="Pointer">Where it stands, as RFC 6901 has it.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Value">The value; valid until the next part is asked for.</param>
internal readonly record struct JsonPart(int Pattern, string Pointer, long Line, JsonElement Value);
