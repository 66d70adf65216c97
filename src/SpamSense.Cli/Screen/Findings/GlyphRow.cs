using System.Text;
using SpamSense.Content;

namespace SpamSense.Cli.Screen.Findings;

/// <summary>As much of a line as fits on the screen, with the way back from cells to the text.</summary>
/// <param name="Line">The number of the line in the text, counted from 0.</param>
/// <param name="IsFirst">Whether the line begins here.</param>
/// <param name="Extent">The part of the text, with the line break behind it. The extents of all rows hold every place of the text, its end too.</param>
/// <param name="Glyphs">What is shown.</param>
internal sealed record GlyphRow(int Line, bool IsFirst, TextSpan Extent, IReadOnlyList<Glyph> Glyphs)
{
    public bool IsBlank => Glyphs.All(static glyph => glyph.Text.AsSpan().Trim().IsEmpty);

    /// <summary>Whether a span begins or ends here.</summary>
    public bool HoldsEdgeOf(TextSpan span) => Holds(span.Start) || HoldsEndOf(span);

    /// <summary>Whether a span ends here.</summary>
    public bool HoldsEndOf(TextSpan span) => Holds(Math.Max(span.Start, span.End - 1));

    /// <summary>Marks below the characters of a span; what takes no cell gets one nevertheless.</summary>
    public void Mark(StringBuilder marks, TextSpan span, char mark)
    {
        var cell = 0;
        foreach (var glyph in Glyphs)
        {
            if (span.Start < glyph.Start + glyph.Length && glyph.Start < Math.Max(span.End, span.Start + 1))
            {
                Put(marks, cell, Math.Max(glyph.Cells, 1), mark);
            }

            cell += glyph.Cells;
        }

        if (marks.Length == 0 && Holds(span.Start))
        {
            Put(marks, cell, 1, mark);
        }
    }

    private bool Holds(int position) => Extent.Contains(position);

    private static void Put(StringBuilder marks, int cell, int count, char mark)
    {
        if (marks.Length < cell + count)
        {
            marks.Append(' ', cell + count - marks.Length);
        }

        for (var i = cell; i < cell + count; i++)
        {
            // The first mark stays: the primary place is more than the others.
            marks[i] = marks[i] == ' ' ? mark : marks[i];
        }
    }
}
