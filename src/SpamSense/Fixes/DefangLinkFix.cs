using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>
/// Writes a link so that people can read it and nobody follows it by accident: <c>hxxps://site[.]example</c>. Of a link with markup only
/// the host is shown, since the rest of an address from an attribute may be markup in the open.
/// </summary>
internal sealed class DefangLinkFix : LinkFixProvider
{
    private const string Scheme = "http";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS2001", "SS2005", "SS2008", "SS2009"];

    protected override bool IsForWholeLinks => true;

    protected override ContentFix? FixFor(ContentTree tree, ContentLink link)
    {
        if (link.IsDefanged || link.Host.Length == 0)
        {
            return null;
        }

        var isTag = link.Span.Start + 1 < link.TargetSpan.Start;
        var changes = link.VisibleSpan is not null || isTag ? ForMarkup(tree.Text, link) : ForAddress(tree, link);
        return new ContentFix("Defang the link", ContentFixKeys.DefangLink, changes) { IsOnRequest = true };
    }

    private static ImmutableArray<TextChange> ForMarkup(string text, ContentLink link) =>
        link.VisibleSpan is { } visible && LinkSurroundings.IsVisibleTextWorthKeeping(text, link)
            ? [new(TextSpan.FromBounds(link.Span.Start, visible.Start), ""), new(TextSpan.FromBounds(visible.End, link.Span.End), $" ({Defanged(link)})")]
            : [InPlace(text, link)];

    /// <summary>The host in the place of the whole link, apart from the words on its two sides.</summary>
    private static TextChange InPlace(string text, ContentLink link)
    {
        var before = link.Span.Start > 0 && char.IsLetterOrDigit(text[link.Span.Start - 1]) ? " " : "";
        var behind = link.Span.End < text.Length && char.IsLetterOrDigit(text[link.Span.End]) ? " " : "";
        return new(link.Span, before + Defanged(link) + behind);
    }

    private static ImmutableArray<TextChange> ForAddress(ContentTree tree, ContentLink link)
    {
        var address = tree.TextOf(link.TargetSpan);
        var host = address.IndexOf(link.Host, StringComparison.OrdinalIgnoreCase);
        if (host < 0 || !address.SequenceEqual(link.Target))
        {
            return [InPlace(tree.Text, link)];
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        if (address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && host >= Scheme.Length)
        {
            changes.Add(new(new(link.TargetSpan.Start + 1, 2), "xx"));
        }

        for (var i = host; i < host + link.Host.Length; i++)
        {
            if (address[i] == '.')
            {
                changes.Add(new(new(link.TargetSpan.Start + i, 1), "[.]"));
            }
        }

        // The brackets of an automatic link would make one of any scheme.
        AddDeletion(changes, link.Span.Start, link.TargetSpan.Start);
        AddDeletion(changes, link.TargetSpan.End, link.Span.End);
        return changes.ToImmutable();
    }

    private static void AddDeletion(ImmutableArray<TextChange>.Builder changes, int start, int end)
    {
        if (end > start)
        {
            changes.Add(new(TextSpan.FromBounds(start, end), ""));
        }
    }

    private static string Defanged(ContentLink link)
    {
        var scheme = link.Target.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "hxxps://" : "hxxp://";
        return scheme + link.Host.Replace(".", "[.]", StringComparison.Ordinal);
    }
}
