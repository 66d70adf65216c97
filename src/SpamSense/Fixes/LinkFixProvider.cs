using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Offers a fix for every link that a diagnostic is about.</summary>
internal abstract class LinkFixProvider : ContentFixProvider
{
    /// <summary>Whether a link goes as a whole, with those in its visible text; else each address is mended by itself.</summary>
    protected virtual bool IsForWholeLinks => false;

    /// <summary>Whether a finding is about all links of the post, wherever it stands.</summary>
    protected virtual bool IsAboutAllLinks(string diagnosticId) => false;

    public sealed override void RegisterFixes(FixContext context)
    {
        if (IsAboutAllLinks(context.Diagnostic.Id))
        {
            Register(context, new TextSpan(0, context.Tree.Text.Length), null);
            return;
        }

        ContentLink? last = null;
        foreach (var span in context.Spans)
        {
            last = Register(context, span, last);
        }
    }

    /// <summary>The fix for one link; <see langword="null"/> where there is nothing to mend.</summary>
    protected abstract ContentFix? FixFor(ContentTree tree, ContentLink link);

    /// <param name="context">Where to register.</param>
    /// <param name="span">A place that the diagnostic is about.</param>
    /// <param name="last">The last link that was registered: a link of many parameters has many places.</param>
    /// <returns>The same for the next place.</returns>
    private ContentLink? Register(FixContext context, TextSpan span, ContentLink? last)
    {
        foreach (var link in IsForWholeLinks ? context.Links.OutermostIn(span) : context.Links.WithAddressIn(span))
        {
            if (link != last && !link.IsQuoted && FixFor(context.Tree, link) is { } fix)
            {
                context.RegisterFix(fix);
            }

            last = link;
        }

        return last;
    }
}
