using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Reads the attributes of one HTML tag, as browsers do: the first of two with the same name counts.</summary>
internal static class HtmlAttribute
{
    /// <summary>The place of an attribute's value, with its quotes; <see langword="null"/> where the tag has no such attribute.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inside">The inside of the tag, behind its name.</param>
    /// <param name="name">The attribute, in lower case.</param>
    internal static TextSpan? ValueOf(ReadOnlySpan<char> text, TextSpan inside, string name)
    {
        var position = inside.Start;
        while (position < inside.End)
        {
            position = Skip(text, position, inside.End, " \t\n\r\f/");
            var nameStart = position;
            while (position < inside.End && !(text[position] is '=' or '/' || IsSpace(text[position])) || position == nameStart && position < inside.End)
            {
                position++;
            }

            var nameEnd = position;
            var equals = Skip(text, position, inside.End, " \t\n\r\f");
            var value = new TextSpan(nameEnd, 0);
            if (equals < inside.End && text[equals] == '=')
            {
                value = ReadValue(text, Skip(text, equals + 1, inside.End, " \t\n\r\f"), inside.End);
                position = value.End;
            }

            if (text[nameStart..nameEnd].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static TextSpan ReadValue(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < end && text[start] is '"' or '\'')
        {
            var length = text[(start + 1)..end].IndexOf(text[start]);
            return length < 0 ? TextSpan.FromBounds(start, end) : new TextSpan(start, length + 2);
        }

        var position = start;
        while (position < end && !IsSpace(text[position]))
        {
            position++;
        }

        return TextSpan.FromBounds(start, position);
    }

    private static int Skip(ReadOnlySpan<char> text, int position, int end, string signs)
    {
        while (position < end && signs.Contains(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
