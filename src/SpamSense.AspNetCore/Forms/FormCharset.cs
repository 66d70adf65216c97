using System.Text;

namespace SpamSense.AspNetCore;

/// <summary>Finds the encoding of a form by the name that a client gives it.</summary>
internal static class FormCharset
{
    private const int JapaneseShift = 932;
    private const int ChineseSimplified = 936;
    private const int Korean = 949;
    private const int ChineseTraditional = 950;
    private const int JapaneseUnix = 51932;
    private const int KoreanUnix = 51949;
    private const int ChineseNational = 54936;

    /// <summary>Finds an encoding. Bytes that it has no character for become U+FFFD.</summary>
    /// <param name="name">The name, such as <c>ISO-8859-1</c>; anything at all.</param>
    /// <returns>The encoding, or <see langword="null"/> for a name that means none whose names of fields are plain ASCII.</returns>
    internal static Encoding? Find(ReadOnlySpan<char> name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        // Browsers take these two for windows-1252, and so what blogs call by their names is windows-1252.
        var isLatin = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
        var found = CodePagesEncodingProvider.Instance.GetEncoding(
            isLatin ? "windows-1252" : name.ToString(), EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        return found is { IsSingleByte: true } || found?.CodePage is
            JapaneseShift or ChineseSimplified or Korean or ChineseTraditional or JapaneseUnix or KoreanUnix or ChineseNational ? found : null;
    }
}
