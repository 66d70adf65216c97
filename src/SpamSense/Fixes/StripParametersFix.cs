using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Takes parameters out of a link and leaves one that still works: a question mark, what is left, one separator between any two.</summary>
internal abstract class StripParametersFix(string title, string equivalenceKey) : LinkFixProvider
{
    protected abstract ImmutableArray<TextSpan> ParametersOf(ContentLink link);

    protected sealed override ContentFix? FixFor(ContentTree tree, ContentLink link)
    {
        var parameters = ParametersOf(link);
        if (parameters.IsEmpty)
        {
            return null;
        }

        var changes = new List<TextChange>();
        QueryEdit.Remove(tree.Text, link.TargetSpan, parameters, changes);
        if (link.VisibleSpan is { } visible && tree.TextOf(visible).SequenceEqual(tree.TextOf(link.TargetSpan)))
        {
            // The same address once more, for the reader.
            var distance = visible.Start - link.TargetSpan.Start;
            changes.AddRange([.. changes.Select(change => change with { Span = new TextSpan(change.Span.Start + distance, change.Span.Length) })]);
        }

        return changes.Count == 0 ? null : new ContentFix(title, equivalenceKey, [.. changes]);
    }
}
