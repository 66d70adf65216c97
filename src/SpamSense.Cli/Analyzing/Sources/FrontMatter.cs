namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The settings that static site generators put before the text of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>Where the text begins, and how many lines stand before it. An opening line that nothing closes is text.</summary>
    public static (int Length, int Lines) Measure(string text)
    {
        var fence = LineAt(text, 0, out var position);
        if (fence is not ("---" or "+++"))
        {
            return (0, 0);
        }

        for (var lines = 2; position < text.Length; lines++)
        {
            var line = LineAt(text, position, out position);
            if (line.SequenceEqual(fence) || (fence is "---" && line is "..."))
            {
                return (position, lines);
            }
        }

        return (0, 0);
    }

    private static ReadOnlySpan<char> LineAt(string text, int start, out int next)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            next = text.Length;
            return text.AsSpan(start).TrimEnd();
        }

        var end = start + length;
        next = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return text.AsSpan(start, length).TrimEnd();
    }
}
