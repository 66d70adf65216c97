namespace SpamSense.AspNetCore;

/// <summary>Where a field stands among the bytes of a form. Its name is decoded.</summary>
/// <param name="NameMark">What <see cref="MarkOf(ReadOnlySpan{byte})"/> gives for the name: most names differ in it, so that one comparison passes a field by.</param>
/// <param name="NameStart">Where the name begins.</param>
/// <param name="NameLength">How many bytes the name has.</param>
/// <param name="ValueStart">Where the value begins.</param>
/// <param name="ValueLength">How many bytes the value has; none where there was no <c>=</c>.</param>
/// <param name="IsDecoded">Whether the value is decoded, too, or stands as it was sent.</param>
internal readonly record struct FormField(int NameMark, int NameStart, int NameLength, int ValueStart, int ValueLength, bool IsDecoded)
{
    /// <summary>A number made of the length and three characters of a name.</summary>
    internal static int MarkOf(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length << 24) ^ (name[0] << 16) ^ (name[name.Length / 2] << 8) ^ name[^1];

    /// <inheritdoc cref="MarkOf(ReadOnlySpan{byte})"/>
    internal static int MarkOf(ReadOnlySpan<char> name) =>
        name.IsEmpty ? 0 : (name.Length << 24) ^ (name[0] << 16) ^ (name[name.Length / 2] << 8) ^ name[^1];
}
