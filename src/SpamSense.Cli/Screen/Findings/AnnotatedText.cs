using System.Globalization;
using System.Text;
using SpamSense.Content;
using Spectre.Console;

namespace SpamSense.Cli.Screen.Findings;

/// <summary>Writes the rows of a text that something is said about, marked below, as compilers for people do. Works without colours.</summary>
internal sealed class AnnotatedText(IAnsiConsole screen)
{
    private const int GutterWidth = 8;
    private const int MostRowsWithoutFindings = 2;

    private int Width => screen.Profile.Width - GutterWidth - 1;

    /// <summary>Writes the marked rows of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="annotations">What is said about it, in its order.</param>
    /// <param name="gutter">What stands left of the first row of a line, by its number counted from 0; at most six characters.</param>
    public void Write(string text, IReadOnlyList<Annotation> annotations, Func<int, string> gutter)
    {
        var (shown, skipped, previous) = (0, false, -1);
        foreach (var row in GlyphRows.Of(text, Width))
        {
            var here = annotations.Where(annotation => row.HoldsEdgeOf(annotation.Span) || annotation.Others.Any(row.HoldsEdgeOf)).ToList();
            if (annotations.Count == 0 ? row.IsBlank || shown == MostRowsWithoutFindings : here.Count == 0)
            {
                skipped |= !row.IsBlank;
                continue;
            }

            if (skipped)
            {
                WriteGutter("");
                screen.Write(new Text("\u2026\n", Palette.Quiet));
                skipped = false;
            }

            WriteRow(row, here, row.Line != previous ? gutter(row.Line) : "");
            previous = row.Line;
            shown++;
        }

        if (skipped)
        {
            WriteGutter("");
            screen.Write(new Text("\u2026\n", Palette.Quiet));
        }
    }

    /// <summary>Writes something about the whole.</summary>
    public void WriteNote(string label, Style style)
    {
        var mark = "= ";
        foreach (var line in Cells.Wrap(label, Width - 2))
        {
            WriteGutter("", bar: " ");
            screen.Write(new Text(mark, Palette.Quiet));
            screen.Write(new Text(line + "\n", style));
            mark = "  ";
        }
    }

    private void WriteRow(GlyphRow row, List<Annotation> annotations, string gutter)
    {
        WriteGutter(gutter);
        foreach (var run in Runs(row, annotations))
        {
            screen.Write(run);
        }

        screen.WriteLine();
        foreach (var same in annotations.GroupBy(static annotation => annotation.Span))
        {
            WriteMarks(row, [.. same]);
        }
    }

    private static IEnumerable<Text> Runs(GlyphRow row, List<Annotation> annotations)
    {
        var run = new StringBuilder();
        Annotation? current = null;
        var end = row.Glyphs.ToList().FindLastIndex(static glyph => !string.IsNullOrWhiteSpace(glyph.Text)) + 1;
        foreach (var glyph in row.Glyphs.Take(end))
        {
            var annotation = annotations.Find(annotation => Covers(annotation.Span, glyph.Start) || annotation.Others.Any(span => Covers(span, glyph.Start)));
            if (annotation != current && run.Length > 0)
            {
                yield return new Text(run.ToString(), StyleOf(current));
                run.Clear();
            }

            current = annotation;
            run.Append(glyph.Text);
        }

        if (run.Length > 0)
        {
            yield return new Text(run.ToString(), StyleOf(current));
        }
    }

    /// <summary>Writes the marks below one place, and what is said about it where it ends.</summary>
    private void WriteMarks(GlyphRow row, List<Annotation> annotations)
    {
        var marks = new StringBuilder();
        row.Mark(marks, annotations[0].Span, '^');
        foreach (var span in annotations.SelectMany(static annotation => annotation.Others))
        {
            row.Mark(marks, span, '-');
        }

        WriteGutter("");
        screen.Write(new Text(marks.ToString(), annotations[0].Style));
        var room = Width - marks.Length - 1;
        foreach (var annotation in annotations.Where(annotation => row.HoldsEndOf(annotation.Span)))
        {
            if (Cells.Count(annotation.Label) <= room)
            {
                screen.Write(new Text($" {annotation.Label}", annotation.Style));
            }
            else
            {
                WriteBelow(annotation);
            }

            room = 0;
        }

        screen.WriteLine();
    }

    private void WriteBelow(Annotation annotation)
    {
        foreach (var line in Cells.Wrap(annotation.Label, Width - 2))
        {
            screen.WriteLine();
            WriteGutter("");
            screen.Write(new Text($"  {line}", annotation.Style));
        }
    }

    private void WriteGutter(string text, string bar = "\u2502") =>
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{text,GutterWidth - 2} {bar} "), Palette.Quiet));

    private static Style StyleOf(Annotation? annotation) =>
        annotation is null ? Palette.Plain : annotation.Style.Decoration(Decoration.Underline);

    private static bool Covers(TextSpan span, int position) => span.Contains(position);
}
