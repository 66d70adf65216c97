using SpamSense.Content;

namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>Numbers that stand for the author's own words, in their order and without disguises; the same on every machine.</summary>
internal static class WordHashes
{
    private const ulong Offset = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>The words of a text that are no quotation; numbers, links and marks may differ between copies, and are left out.</summary>
    public static ulong[] Of(ContentTree tree)
    {
        var words = new List<ulong>(tree.Tokens.Count);
        foreach (var token in tree.Tokens)
        {
            if (token.Kind == NodeKind.Word && !token.IsQuoted)
            {
                words.Add(Of(token.FoldedText));
            }
        }

        return [.. words];
    }

    /// <summary>One number for a whole text: by its words, or by its characters where it has none.</summary>
    public static ulong KeyOf(ReadOnlySpan<ulong> words, string text)
    {
        var key = words.IsEmpty ? Of(text) : Offset;
        foreach (var word in words)
        {
            key = Mix(key ^ word);
        }

        return key;
    }

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>Spreads every bit over all others.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
