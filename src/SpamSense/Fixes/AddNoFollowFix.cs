using System.Buffers;
using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Adds <c>rel="ugc nofollow"</c> to an HTML link, right behind the tag's name, where no quote or bracket of its author can reach.</summary>
internal sealed class AddNoFollowFix : LinkFixProvider
{
    private const string Relation = "ugc nofollow";

    private static readonly SearchValues<char> Unwelcome = SearchValues.Create("\"'<>&`=");

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS2090"];

    protected override ContentFix? FixFor(ContentTree tree, ContentLink link)
    {
        if (link.IsNoFollow || link.VisibleSpan is not { } visible || !IsAnchor(tree.TextOf(link.Span)))
        {
            return null;
        }

        var inside = TextSpan.FromBounds(link.Span.Start + 2, Math.Max(link.Span.Start + 2, visible.Start - 1));
        var change = HtmlAttribute.ValueOf(tree.Text, inside, "rel") is { } value
            ? new TextChange(value, ValueWith(tree.TextOf(value)))
            : new TextChange(new TextSpan(inside.Start, 0), $" rel=\"{Relation}\"");
        return new ContentFix("Tell search engines not to count the link", ContentFixKeys.AddNoFollow, change);
    }

    private static bool IsAnchor(ReadOnlySpan<char> link) => link.Length > 2 && link[0] == '<' && link[1] is 'a' or 'A';

    /// <summary>The value with the relation added; what could end the attribute early is left out.</summary>
    private static string ValueWith(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return $"=\"{Relation}\"";
        }

        var tokens = value.Trim("\"'").Trim();
        return tokens.IsEmpty || tokens.ContainsAny(Unwelcome) ? $"\"{Relation}\"" : $"\"{tokens} {Relation}\"";
    }
}
