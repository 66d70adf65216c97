using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>Counts the words that the author wrote, without links, quotations and code.</summary>
internal static class OwnWords
{
    /// <param name="tree">The text.</param>
    /// <param name="most">Where to stop counting.</param>
    internal static int Count(ContentTree tree, int most = int.MaxValue)
    {
        var count = 0;
        foreach (ref readonly var token in tree.TokenRecords.AsSpan())
        {
            if (token.Kind == NodeKind.Word && !token.Is(TokenFlags.Quoted | TokenFlags.Code) && ++count >= most)
            {
                break;
            }
        }

        return count;
    }
}
