using System.Globalization;
using System.Text;
using SpamSense.Content;

namespace SpamSense.Cli.Screen.Findings;

/// <summary>Cuts a text into rows that fit on the screen, without losing which character is which.</summary>
internal static class GlyphRows
{
    // More marks than this on one letter grow into the lines above and below.
    private const int MostMarksInARow = 2;

    public static IEnumerable<GlyphRow> Of(string text, int width)
    {
        var line = 0;
        for (var start = 0; start <= text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            foreach (var row in Wrap(text, TextSpan.FromBounds(start, end), next, line, width))
            {
                yield return row;
            }

            start = next;
        }
    }

    private static IEnumerable<GlyphRow> Wrap(string text, TextSpan line, int next, int number, int width)
    {
        var row = new List<Glyph>();
        var (start, cells, marks) = (line.Start, 0, 0);
        for (var i = line.Start; i < line.End;)
        {
            var glyph = GlyphAt(text, i, ref marks);
            if (cells + glyph.Cells > width && row.Count > 0)
            {
                var kept = KeptOf(row, width);
                yield return new GlyphRow(number, start == line.Start, TextSpan.FromBounds(start, EndOf(row[kept - 1])), row[..kept]);
                start = EndOf(row[kept - 1]);
                row.RemoveRange(0, kept);
                cells = row.Sum(static glyph => glyph.Cells);
            }

            row.Add(glyph);
            cells += glyph.Cells;
            i += glyph.Length;
        }

        yield return new GlyphRow(number, start == line.Start, TextSpan.FromBounds(start, next), row);
    }

    /// <summary>Up to the last space of a full row, unless that would leave the row half empty.</summary>
    private static int KeptOf(List<Glyph> row, int width)
    {
        var space = row.FindLastIndex(static glyph => glyph.Text == " ");
        return space > 0 && row.Take(space).Sum(static glyph => glyph.Cells) > width / 2 ? space + 1 : row.Count;
    }

    private static Glyph GlyphAt(string text, int index, ref int marks)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
        var category = Rune.GetUnicodeCategory(rune);
        marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
        var visible = marks > MostMarksInARow ? "" : VisibleText.Of(rune);
        return new Glyph(index, length, visible, Cells.Count(visible));
    }

    private static int EndOf(Glyph glyph) => glyph.Start + glyph.Length;
}
