using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Offers a fix for every link that a diagnostic is about.</summary>
internal abstract class LinkFixProvider : ContentFixProvider
{
    public sealed override void RegisterFixes(FixContext context)
    {
        Register(context, context.Span);
        foreach (var location in context.Diagnostic.AdditionalLocations)
        {
            if (location.Kind == Diagnostics.LocationKind.Text)
            {
                Register(context, location.Span);
            }
        }
    }

    /// <summary>The fix for one link; <see langword="null"/> where there is nothing to mend.</summary>
    protected abstract ContentFix? FixFor(ContentTree tree, ContentLink link);

    private void Register(FixContext context, TextSpan span)
    {
        var links = context.Tree.Links;
        for (var i = context.Tree.FirstLinkBehind(span.Start); i < links.Length && links[i].Span.Start < span.End; i++)
        {
            if (FixFor(context.Tree, links[i]) is { } fix)
            {
                context.RegisterFix(fix);
            }
        }
    }
}
