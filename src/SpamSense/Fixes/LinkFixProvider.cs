using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>Offers a fix for every link that a diagnostic is about.</summary>
internal abstract class LinkFixProvider : ContentFixProvider
{
    public sealed override void RegisterFixes(FixContext context)
    {
        var last = Register(context, context.Span, -1);
        foreach (var location in context.Diagnostic.AdditionalLocations)
        {
            if (location.Kind == LocationKind.Text)
            {
                last = Register(context, location.Span, last);
            }
        }
    }

    /// <summary>The fix for one link; <see langword="null"/> where there is nothing to mend.</summary>
    protected abstract ContentFix? FixFor(ContentTree tree, ContentLink link);

    /// <param name="context">Where to register.</param>
    /// <param name="span">A place that the diagnostic is about.</param>
    /// <param name="last">The number of the last link that was registered: a link of many parameters has many places.</param>
    /// <returns>The same for the next place.</returns>
    private int Register(FixContext context, TextSpan span, int last)
    {
        var links = context.Tree.Links;
        for (var i = context.Tree.FirstLinkBehind(span.Start); i < links.Length && links[i].Span.Start < span.End; i++)
        {
            if (i != last && !links[i].IsQuoted && FixFor(context.Tree, links[i]) is { } fix)
            {
                context.RegisterFix(fix);
            }

            last = i;
        }

        return last;
    }
}
