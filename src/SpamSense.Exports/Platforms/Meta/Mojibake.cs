using System.Text;

namespace SpamSense.Exports.Platforms.Meta;

/// <summary>Mends what Facebook and Instagram do to all letters beyond ASCII: each byte of their UTF-8 is written as a character of its own.</summary>
internal static class Mojibake
{
    private const char LastOneByte = '\u007F';
    private const char LastByte = '\u00FF';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as it was written; unchanged where its characters are no bytes of UTF-8, so that what is well stays well.</summary>
    public static string? Mend(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('\0', LastOneByte) || text.AsSpan().ContainsAnyExceptInRange('\0', LastByte))
        {
            return text;
        }

        var bytes = Encoding.Latin1.GetBytes(text);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : text;
    }
}
