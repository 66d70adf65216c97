namespace SpamSense.AspNetCore;

/// <summary>Where a field stands among the bytes of a form. Its name is decoded.</summary>
/// <param name="NameStart">Where the name begins.</param>
/// <param name="NameLength">How many bytes the name has.</param>
/// <param name="ValueStart">Where the value begins.</param>
/// <param name="ValueLength">How many bytes the value has; none where there was no <c>=</c>.</param>
/// <param name="IsDecoded">Whether the value is decoded, too, or stands as it was sent.</param>
internal readonly record struct FormField(int NameStart, int NameLength, int ValueStart, int ValueLength, bool IsDecoded);
