using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Finds links by place. A link may stand in the visible text of another; addresses never overlap.</summary>
internal sealed class LinkIndex
{
    private readonly ImmutableArray<ContentLink> _links;
    private readonly List<ContentLink> _outermost = [];

    internal LinkIndex(ContentTree tree)
    {
        _links = tree.Links;
        foreach (var link in _links.Sort(ByPlace))
        {
            if (_outermost.Count == 0 || link.Span.End > _outermost[^1].Span.End)
            {
                _outermost.Add(link);
            }
        }
    }

    /// <summary>The links whose address a span touches.</summary>
    internal ReadOnlySpan<ContentLink> WithAddressIn(TextSpan span) => Touched(_links.AsSpan(), span, static link => link.TargetSpan);

    /// <summary>The links that stand in no other and that a span touches, visible text and markup included.</summary>
    internal ReadOnlySpan<ContentLink> OutermostIn(TextSpan span) =>
        Touched(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_outermost), span, static link => link.Span);

    private static ReadOnlySpan<ContentLink> Touched(ReadOnlySpan<ContentLink> links, TextSpan span, Func<ContentLink, TextSpan> place)
    {
        var (start, high) = (0, links.Length);
        while (start < high)
        {
            var middle = (start + high) / 2;
            (start, high) = place(links[middle]).End <= span.Start ? (middle + 1, high) : (start, middle);
        }

        var end = start;
        while (end < links.Length && place(links[end]).Start < span.End)
        {
            end++;
        }

        return links[start..end];
    }

    /// <summary>By beginning, the longer one first.</summary>
    private static int ByPlace(ContentLink left, ContentLink right) =>
        left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.Length.CompareTo(left.Span.Length);
}
