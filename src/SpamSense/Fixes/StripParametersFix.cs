using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>
/// Takes the parameters that a diagnostic names out of their links, and leaves links that still work: a question mark, what is left, one
/// separator between any two.
/// </summary>
internal abstract class StripParametersFix(string title, string equivalenceKey) : ContentFixProvider
{
    public sealed override void RegisterFixes(FixContext context)
    {
        var named = context.Spans.Order().ToImmutableArray();
        for (int first = 0, next; first < named.Length; first = next)
        {
            next = first + 1;
            if (context.Links.WithAddressIn(named[first]) is not [{ IsQuoted: false } link, ..])
            {
                continue;
            }

            while (next < named.Length && named[next].Start < link.TargetSpan.End)
            {
                next++;
            }

            if (ChangesFor(context.Tree, link, named[first..next]) is { Count: > 0 } changes)
            {
                context.RegisterFix(new ContentFix(title, equivalenceKey, [.. changes]));
            }
        }
    }

    private static List<TextChange> ChangesFor(ContentTree tree, ContentLink link, ImmutableArray<TextSpan> parameters)
    {
        var changes = new List<TextChange>();
        QueryEdit.Remove(tree.Text, link.TargetSpan, parameters, changes);
        if (link.VisibleSpan is { } visible && tree.TextOf(visible).SequenceEqual(tree.TextOf(link.TargetSpan)))
        {
            // The same address once more, for the reader.
            var distance = visible.Start - link.TargetSpan.Start;
            changes.AddRange([.. changes.Select(change => change with { Span = new TextSpan(change.Span.Start + distance, change.Span.Length) })]);
        }

        return changes;
    }
}
