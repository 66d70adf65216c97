using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Removes a promotional link. The visible text of a link with markup stays, so that the sentence does.</summary>
internal sealed class RemoveLinkFix : LinkFixProvider
{
    private const string PraiseWithLink = "SS2010";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS2001", "SS2003", "SS2004", "SS2005", "SS2008", "SS2009", PraiseWithLink];

    protected override bool IsForWholeLinks => true;

    /// <summary>Praise is there for the links, whichever of them the finding names.</summary>
    protected override bool IsAboutAllLinks(string diagnosticId) => diagnosticId == PraiseWithLink;

    protected override ContentFix? FixFor(ContentTree tree, ContentLink link) =>
        new ContentFix("Remove the link and keep the sentence", ContentFixKeys.RemoveLink, ChangesFor(tree, link)) { IsOnRequest = true };

    private static ImmutableArray<TextChange> ChangesFor(ContentTree tree, ContentLink link)
    {
        if (link.VisibleSpan is not { } visible || !LinkSurroundings.IsVisibleTextWorthKeeping(tree.Text, link))
        {
            return [LinkSurroundings.Remove(tree.Text, link.Span)];
        }

        return [Gap(tree.Text, link.Span.Start, visible.Start), Gap(tree.Text, visible.End, link.Span.End)];
    }

    private static TextChange Gap(string text, int start, int end) =>
        new(TextSpan.FromBounds(start, end), LinkSurroundings.WouldMakeAddress(text, start, end) ? " " : "");
}
