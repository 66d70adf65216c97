using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Takes parameters out of the query of an address as it is written.</summary>
internal static class QueryEdit
{
    private static readonly string[] Separators = ["&amp;", "&#38;", "&#x26;", "&"];

    /// <summary>Adds the changes that take the parameters out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address in it.</param>
    /// <param name="parameters">Places of the parameters, with or without their separators, in the order of the text.</param>
    /// <param name="changes">Gets the changes, in the order of the text.</param>
    internal static void Remove(string text, TextSpan address, ImmutableArray<TextSpan> parameters, List<TextChange> changes)
    {
        var question = text.AsSpan(address.Start, address.Length).IndexOf('?');
        if (question < 0)
        {
            return;
        }

        var start = address.Start + question;
        var (position, end) = (start + 1, EndOfQuery(text, start + 1, address.End));
        var (next, kept, first) = (0, false, changes.Count);
        while (position <= end)
        {
            var (length, separator) = ReadParameter(text.AsSpan(position, end - position));
            var after = position + length + separator;
            while (next < parameters.Length && parameters[next].End <= position)
            {
                next++;
            }

            var goes = next < parameters.Length && parameters[next].Start < position + length;
            if (!goes)
            {
                kept |= length > 0;
            }
            else
            {
                // Behind a parameter that stays, its separator goes too; before it, the one that follows.
                changes.Add(new TextChange(kept ? TextSpan.FromBounds(SeparatorBefore(text, position), position + length) : TextSpan.FromBounds(position, after), ""));
            }

            position = separator == 0 ? end + 1 : after;
        }

        if (!kept && changes.Count > first)
        {
            changes.RemoveRange(first, changes.Count - first);
            changes.Add(new TextChange(TextSpan.FromBounds(start, end), ""));
        }
    }

    private static int EndOfQuery(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '#' && text[i - 1] != '&')
            {
                return i;
            }
        }

        return end;
    }

    private static (int Length, int Separator) ReadParameter(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOf('&');
        if (length < 0)
        {
            return (rest.Length, 0);
        }

        foreach (var separator in Separators)
        {
            if (rest[length..].StartsWith(separator, StringComparison.OrdinalIgnoreCase))
            {
                return (length, separator.Length);
            }
        }

        return (rest.Length, 0);
    }

    private static int SeparatorBefore(string text, int position)
    {
        foreach (var separator in Separators)
        {
            if (text.AsSpan(0, position).EndsWith(separator, StringComparison.OrdinalIgnoreCase))
            {
                return position - separator.Length;
            }
        }

        return position;
    }
}
