using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Finds what lies at a place. Links and tokens are in the order of the text and do not overlap.</summary>
internal static class TreeSearch
{
    /// <summary>The number of the first link that ends behind a place.</summary>
    internal static int FirstLinkBehind(this ContentTree tree, int position)
    {
        var links = tree.Links;
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = links[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The number of the first token that ends behind a place.</summary>
    internal static int FirstTokenBehind(this ContentTree tree, int position)
    {
        var tokens = tree.TokenRecords;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
