namespace SpamSense.Content;

/// <summary>Relates an address to the link whose visible text it stands in: it repeats that link's address, or names another host.</summary>
internal static class ShownAddresses
{
    internal static void Relate(ReadOnlySpan<char> folded, ParserScratch scratch)
    {
        var drafts = scratch.Links;
        var last = -1;
        for (var i = 0; i < drafts.Count; i++)
        {
            // HTML writes the address before the visible text, Markdown behind it.
            if (last >= 0 && drafts[last].VisibleSpan is { } seen && seen.Contains(drafts[i].TargetSpan))
            {
                Put(folded, scratch, i, last);
            }
            else if (drafts[i].VisibleSpan is { } visible)
            {
                last = i;
                for (var inner = i - 1; inner >= 0 && drafts[inner].Outer < 0 && visible.Contains(drafts[inner].TargetSpan); inner--)
                {
                    Put(folded, scratch, inner, i);
                }
            }
        }
    }

    private static void Put(ReadOnlySpan<char> folded, ParserScratch scratch, int inner, int outer)
    {
        var drafts = scratch.Links;
        drafts[inner].Outer = outer;
        drafts[inner].IsRepeated = drafts[inner].VisibleSpan is null && LinkHosts.AreSame(folded, scratch, drafts[inner], drafts[outer]);
        if (drafts[outer].Shown < 0 || inner < drafts[outer].Shown)
        {
            drafts[outer].Shown = inner;
        }
    }
}
