using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SpamSense.Content;

/// <summary>Reads what stands around the link tokens, first as drafts, then as <see cref="ContentLink"/>s. Runs only where there are links.</summary>
internal static class LinkReader
{
    /// <summary>Reads the links.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="scratch">The tokens, which get the numbers of their links, and the drafts.</param>
    /// <returns>One entry for each link token; <see langword="null"/> where a link's visible text only repeats its address.</returns>
    internal static ContentLink?[] Read(string text, string folded, ParserScratch scratch)
    {
        var drafts = scratch.Links;
        if (drafts.Count == 0)
        {
            return [];
        }

        var anchors = new AnchorReader(text, scratch.Map.Marks);
        for (var i = 0; i < drafts.Count; i++)
        {
            ref var draft = ref drafts[i];
            ref var token = ref scratch.Tokens[draft.Token];
            token = token with { Link = i };
            draft.Span = token.Span;
            draft.TargetSpan = token.Span;
            if (!anchors.TryRead(ref draft))
            {
                LinkSyntax.Read(folded, scratch, ref draft);
            }
        }

        ShownAddresses.Relate(folded, scratch);
        var links = new ContentLink?[drafts.Count];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = drafts[i].IsRepeated ? null : LinkBuilder.Build(folded, scratch, i);
        }

        return links;
    }

    /// <summary>The links without gaps.</summary>
    internal static ImmutableArray<ContentLink> Compact(ContentLink?[] links)
    {
        if (!links.Contains(null))
        {
            return ImmutableCollectionsMarshal.AsImmutableArray(links)!;
        }

        var builder = ImmutableArray.CreateBuilder<ContentLink>(links.Length);
        foreach (var link in links)
        {
            if (link is not null)
            {
                builder.Add(link);
            }
        }

        return builder.ToImmutable();
    }
}
