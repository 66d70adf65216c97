using System.Text;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Screen.Findings;
using Spectre.Console;

namespace SpamSense.Cli.Explaining;

/// <summary>Shows a text with its strongest words marked: <c>+</c> below what speaks for monetization, <c>-</c> below what speaks for relationship.</summary>
internal sealed class WordsView(IAnsiConsole screen)
{
    private const int MostRows = 30;
    private const string Indent = "  ";

    public void Write(string text, IEnumerable<Contribution> contributions)
    {
        var strengths = Strengths(text, contributions);
        var rows = GlyphRows.Of(text, screen.Profile.Width - Indent.Length - 1).Where(static row => !row.IsBlank);
        foreach (var row in rows.Take(MostRows))
        {
            Write(row, strengths);
        }

        if (rows.Skip(MostRows).Any())
        {
            screen.Write(new Text($"{Indent}\u2026\n", Palette.Quiet));
        }
    }

    /// <summary>For each place of the text what the words there add up to.</summary>
    private static double[] Strengths(string text, IEnumerable<Contribution> contributions)
    {
        var strengths = new double[text.Length];
        foreach (var contribution in contributions)
        {
            foreach (var span in contribution.Spans)
            {
                for (var i = span.Start; i < Math.Min(span.End, text.Length); i++)
                {
                    strengths[i] += contribution.LogOdds;
                }
            }
        }

        return strengths;
    }

    private void Write(GlyphRow row, double[] strengths)
    {
        var marks = new StringBuilder();
        screen.Write(new Text(Indent));
        foreach (var glyph in row.Glyphs)
        {
            var strength = strengths[glyph.Start];
            screen.Write(new Text(glyph.Text, strength == 0 ? Palette.Plain : StyleOf(strength)));
            marks.Append(strength switch { > 0 => '+', < 0 => '-', _ => ' ' }, glyph.Cells);
        }

        screen.WriteLine();
        var line = marks.ToString().TrimEnd();
        if (line.Length > 0)
        {
            screen.Write(new Text($"{Indent}{line}\n", Palette.Quiet));
        }
    }

    private static Style StyleOf(double strength) =>
        (strength > 0 ? Palette.Monetization : Palette.Relationship).Decoration(Decoration.Bold);
}
