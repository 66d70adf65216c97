namespace SpamSense.Exports.Posts;

/// <summary>Turns the cell in which a platform keeps a text into the text itself.</summary>
/// <param name="value">The cell in UTF-8.</param>
/// <param name="target">Room for as many bytes: a text is never longer than its cell. It may be the memory of the
/// cell itself, so nothing is written before it was read.</param>
/// <returns>How many bytes were written.</returns>
internal delegate int TextDecoder(ReadOnlySpan<byte> value, Span<byte> target);
