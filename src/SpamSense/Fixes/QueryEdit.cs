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
        var start = question < 0 ? address.End : address.Start + question;
        RemoveFromPath(text, TextSpan.FromBounds(address.Start, start), parameters, changes);
        if (question < 0)
        {
            return;
        }

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

    /// <summary>Some shops write a parameter as the last piece of the path; one before it would be the last then.</summary>
    private static void RemoveFromPath(string text, TextSpan path, ImmutableArray<TextSpan> parameters, List<TextChange> changes)
    {
        if (parameters is not [var last, ..] || last.End > path.End || last.Start < path.Start)
        {
            return;
        }

        var start = last.Start;
        var name = NameAt(text, last);
        for (var slash = LastSlash(text, path.Start, start); slash >= 0 && NameAt(text, TextSpan.FromBounds(slash, start)).SequenceEqual(name); slash = LastSlash(text, path.Start, start))
        {
            start = slash;
        }

        changes.Add(new TextChange(TextSpan.FromBounds(start, last.End), ""));
    }

    private static int LastSlash(string text, int start, int end)
    {
        var slash = text.AsSpan(start..end).LastIndexOf('/');
        return slash < 0 ? -1 : start + slash;
    }

    private static ReadOnlySpan<char> NameAt(string text, TextSpan piece)
    {
        var written = text.AsSpan(piece.Start, piece.Length);
        return written[..(written.IndexOf('=') + 1)];
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
