using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Offers to mask the tokens of one kind that a diagnostic is about, sign by sign, so that markup between the signs stays.</summary>
internal abstract class MaskFixProvider(NodeKind kind, string title, string equivalenceKey) : ContentFixProvider
{
    public sealed override void RegisterFixes(FixContext context)
    {
        var tokens = context.Tree.TokenRecords;
        foreach (var span in context.Spans)
        {
            for (var i = FirstBehind(tokens, span.Start); i < tokens.Length && tokens[i].Start < span.End; i++)
            {
                if (tokens[i].Kind == kind && ChangesFor(context.Tree, tokens[i].Span) is { Length: > 0 } changes)
                {
                    context.RegisterFix(new ContentFix(title, equivalenceKey, [.. changes]) { IsOnRequest = true });
                }
            }
        }
    }

    /// <summary>Whether a sign may be masked at all.</summary>
    protected abstract bool IsMaskable(int code);

    /// <summary>Which of the maskable signs are masked.</summary>
    /// <param name="count">How many there are.</param>
    protected abstract Range Masked(int count);

    /// <summary>Whether the maskable signs end for good with this other one.</summary>
    protected virtual bool IsEnd(int code) => false;

    private TextChange[] ChangesFor(ContentTree tree, TextSpan token)
    {
        var places = new List<TextSpan>();
        var reader = new CharacterReader(tree.Text, token);
        while (reader.MoveNext())
        {
            if (IsMaskable(reader.Code))
            {
                places.Add(reader.Span);
            }
            else if (IsEnd(reader.Code))
            {
                break;
            }
        }

        // An asterisk by itself is emphasis in Markdown.
        var mask = tree.Format == ContentFormat.Markdown ? @"\*" : "*";
        TextChange[] changes = [.. places.Take(Masked(places.Count)).Select(place => new TextChange(place, mask))];
        return changes.Length > 0 && ContactAnchor.Around(tree.Text, token) is { } anchor ? [.. changes, .. anchor] : changes;
    }

    private static int FirstBehind(TokenRecord[] tokens, int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
