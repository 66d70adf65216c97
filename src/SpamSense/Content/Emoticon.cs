namespace SpamSense.Content;

/// <summary>Faces made of punctuation marks: to the reader they are emoji, to the tokenizer several tokens.</summary>
internal static class Emoticon
{
    /// <summary>The length of the face at a place; 0 where there is none.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int position)
    {
        var rest = text[position..];
        if (rest.StartsWith("<3", StringComparison.Ordinal))
        {
            return IsEnd(rest, 2) ? 2 : 0;
        }

        if (rest[0] is not (':' or ';' or '='))
        {
            return 0;
        }

        var mouth = rest.Length > 2 && rest[1] is '-' or '\'' or '^' ? 2 : 1;
        return mouth < rest.Length && rest[mouth] is ')' or '(' or ']' or '[' or 'D' or 'P' or 'p' or 'O' or 'o' or '/' or '\\' or '|' or '*' or '3' && IsEnd(rest, mouth + 1) ? mouth + 1 : 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int end) => end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '/');
}
