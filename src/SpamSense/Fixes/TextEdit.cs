using System.Text;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Changes to one text, gathered from many fixes and made in one go.</summary>
internal sealed class TextEdit
{
    // In the order of the text. Fixes come in that order too, so that a new change goes to the end or close to it.
    private readonly List<TextChange> _changes = [];

    internal bool IsEmpty => _changes.Count == 0;

    /// <summary>Takes a fix in, unless one of its changes collides with those that are in already.</summary>
    internal void TryAdd(ContentFix fix)
    {
        foreach (var change in fix.Changes)
        {
            var place = PlaceOf(change.Span);
            if ((place > 0 && Collide(_changes[place - 1].Span, change.Span)) || (place < _changes.Count && Collide(change.Span, _changes[place].Span)))
            {
                return;
            }
        }

        foreach (var change in fix.Changes)
        {
            _changes.Insert(PlaceOf(change.Span), change);
        }
    }

    /// <summary>A part of a text with the changes that lie within it.</summary>
    /// <param name="text">The text that the changes are for.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">The unit behind the part; no change lies across either edge.</param>
    internal string Apply(string text, int start, int end)
    {
        var builder = new StringBuilder(end - start);
        var position = start;
        foreach (var change in _changes)
        {
            if (change.Span.Start >= start && change.Span.End <= end)
            {
                builder.Append(text, position, change.Span.Start - position).Append(change.NewText);
                position = change.Span.End;
            }
        }

        return builder.Append(text, position, end - position).ToString();
    }

    /// <summary>Whether two spans, the left one first, cannot both be changed: they share a unit, or both are the same place.</summary>
    internal static bool Collide(TextSpan left, TextSpan right) => right.Start < left.End || left == right;

    /// <summary>Whether a span lies in a text and leaves every surrogate pair whole.</summary>
    internal static bool IsWithin(string text, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length && !IsInPair(text, span.Start) && !IsInPair(text, span.End);

    private static bool IsInPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private int PlaceOf(TextSpan span)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _changes[middle].Span < span ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
