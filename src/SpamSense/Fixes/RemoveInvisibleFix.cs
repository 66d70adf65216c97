using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>
/// Removes what nobody sees: invisible characters and controls of the reading direction, also those that are written as entities.
/// A post with one of them in the midst of a word loses all of them. Joiners stay where a script or an emoji needs them, and nothing
/// goes where what is left might be markup.
/// </summary>
internal sealed class RemoveInvisibleFix : ContentFixProvider
{
    private const int LongestRunBefore = 16;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS5001"];

    public override void RegisterFixes(FixContext context)
    {
        var (blocks, block) = (context.Tree.Blocks, 0);
        foreach (var disguise in context.Tree.Disguises)
        {
            if (disguise.Kind is not (DisguiseKind.InvisibleCharacters or DisguiseKind.DirectionalControl))
            {
                continue;
            }

            // Disguises and blocks stand in the order of the text.
            while (block < blocks.Count && blocks[block].Span.End <= disguise.Span.Start)
            {
                block++;
            }

            if (block == blocks.Count || !blocks[block].IsQuoted || !blocks[block].Span.Contains(disguise.Span))
            {
                Register(context, disguise.Span);
            }
        }
    }

    private static void Register(FixContext context, TextSpan span)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        Collect(context, span, changes);
        if (changes.Count > 0)
        {
            context.RegisterFix(new ContentFix("Remove what nobody sees", ContentFixKeys.RemoveInvisible, changes.ToImmutable()));
        }
    }

    private static void Collect(FixContext context, TextSpan span, ImmutableArray<TextChange>.Builder changes)
    {
        var before = CodeBefore(context.Tree.Text, span.Start);
        var reader = new CharacterReader(context.Tree.Text, span);
        while (reader.MoveNext())
        {
            if (!InvisibleCharacter.IsNeedless(reader.Code, before))
            {
                before = reader.Code;
            }
            else if (before is not ('<' or '&' or ']' or '!' or '\\') && IsSafe(context.Links, reader.Span))
            {
                changes.Add(new TextChange(reader.Span, ""));
            }
        }
    }

    /// <summary>Whether a place lies in what is read or in a web address. In the rest of a link, what is left might be a script.</summary>
    private static bool IsSafe(LinkIndex links, TextSpan place) =>
        links.OutermostIn(place) is not [var link, ..]
        || (link.VisibleSpan is { } visible ? visible.Contains(place) : link.TargetSpan == link.Span)
        || links.WithAddressIn(place) is [{ Host.Length: > 0 }, ..];

    /// <summary>The last character before a place that can be seen; 0 where there is none close by.</summary>
    private static int CodeBefore(string text, int position)
    {
        for (var i = position - 1; i >= Math.Max(0, position - LongestRunBefore); i--)
        {
            var isPair = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            var code = isPair ? char.ConvertToUtf32(text[i - 1], text[i]) : text[i];
            if (!InvisibleCharacter.IsNeedless(code, 0))
            {
                return code;
            }

            i -= isPair ? 1 : 0;
        }

        return 0;
    }
}
