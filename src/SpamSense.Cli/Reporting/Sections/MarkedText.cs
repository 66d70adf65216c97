using SpamSense.Cli.Reporting.Page;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>A text, or the part of a long one that says most, with the words that decided and the places that rules report.</summary>
internal sealed class MarkedText
{
    private const int MostCharacters = 480;
    private const double Strong = 1.0;
    private const double Medium = 0.6;
    private const double Weak = 0.3;

    private readonly string _text;
    private readonly double[] _strengths;
    private readonly bool[] _found;
    private readonly HiddenMarkup _markup;
    private readonly int _start;
    private readonly int _end;

    /// <summary>Explains a post.</summary>
    /// <param name="analysis">The post.</param>
    /// <param name="sign">Which words the shown part should hold: above 0 those for money, below 0 those for a relationship, 0 both.</param>
    public MarkedText(Analysis analysis, int sign)
    {
        _text = analysis.Tree.Text;
        _markup = new HiddenMarkup(analysis.Tree);
        _strengths = Strengths(analysis);
        _found = Found(analysis);
        (_start, _end) = Window(sign);
    }

    public void Write(MarkupWriter page)
    {
        if (_start > 0)
        {
            page.Text("\u2026 ");
        }

        for (var i = _start; i < _end;)
        {
            if (_markup.IsHidden(i))
            {
                page.Text(_markup.ShownAt(i++));
                continue;
            }

            var from = i;
            var cssClass = ClassOf(i);
            while (++i < _end && !_markup.IsHidden(i) && (ClassOf(i) == cssClass || char.IsLowSurrogate(_text[i])))
            {
            }

            WriteRun(page, _markup.Read(_text[from..i]), cssClass);
        }

        if (_end < _text.Length)
        {
            page.Text(" \u2026");
        }
    }

    private static void WriteRun(MarkupWriter page, string text, string cssClass)
    {
        if (cssClass.Length == 0 || !text.Any(char.IsLetterOrDigit) && !cssClass.Contains("found", StringComparison.Ordinal))
        {
            page.Text(text);
        }
        else
        {
            page.Leaf(cssClass == "found" ? "span" : "mark", text, ("class", cssClass));
        }
    }

    private string ClassOf(int place)
    {
        var tint = _strengths[place] switch
        {
            >= Strong => "m3",
            >= Medium => "m2",
            >= Weak => "m1",
            <= -Strong => "r3",
            <= -Medium => "r2",
            <= -Weak => "r1",
            _ => "",
        };
        return !_found[place] ? tint : tint.Length == 0 ? "found" : tint + " found";
    }

    private static double[] Strengths(Analysis analysis)
    {
        var strengths = new double[analysis.Tree.Text.Length];
        foreach (var contribution in analysis.Explain().Contributions)
        {
            foreach (var span in contribution.Kind == ContributionKind.Signal ? [] : contribution.Spans)
            {
                foreach (ref var strength in strengths.AsSpan(span.Start, Math.Min(span.End, strengths.Length) - span.Start))
                {
                    strength += contribution.LogOdds;
                }
            }
        }

        return strengths;
    }

    private static bool[] Found(Analysis analysis)
    {
        var found = new bool[analysis.Tree.Text.Length];
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic.IsSuppressed || diagnostic.Descriptor.Category is DiagnosticCategory.Verdict or DiagnosticCategory.Engine)
            {
                continue;
            }

            foreach (var location in diagnostic.AdditionalLocations.Insert(0, diagnostic.Location))
            {
                if (location.Kind == LocationKind.Text)
                {
                    found.AsSpan(location.Span.Start, Math.Min(location.Span.End, found.Length) - location.Span.Start).Fill(true);
                }
            }
        }

        return found;
    }

    /// <summary>The part whose words weigh most, from the beginning of a word; one pass over the text.</summary>
    private (int Start, int End) Window(int sign)
    {
        if (_text.Length <= MostCharacters + (MostCharacters / 4))
        {
            return (0, _text.Length);
        }

        var (sum, best, start) = (0.0, double.MinValue, 0);
        for (var i = 0; i < _text.Length; i++)
        {
            sum += Weight(i, sign) - (i >= MostCharacters ? Weight(i - MostCharacters, sign) : 0);
            if (i >= MostCharacters - 1 && sum > best + 1e-9)
            {
                (best, start) = (sum, i - MostCharacters + 1);
            }
        }

        // The beginning says what a text is about, so another part has to be clearly better.
        var first = 0.0;
        for (var i = 0; i < MostCharacters; i++)
        {
            first += Weight(i, sign);
        }

        start = best < first * 1.3 ? 0 : AfterSpace(start);
        return (start, AfterSpace(Math.Min(_text.Length, start + MostCharacters)));
    }

    private double Weight(int place, int sign) => sign == 0 ? Math.Abs(_strengths[place]) : Math.Max(0, sign * _strengths[place]);

    /// <summary>The next beginning of a word, unless it is far: there are texts without a space.</summary>
    private int AfterSpace(int place)
    {
        const int far = 40;
        for (var i = place; i > 0 && i < Math.Min(_text.Length, place + far); i++)
        {
            if (char.IsWhiteSpace(_text[i - 1]))
            {
                return i;
            }
        }

        return place > 0 && place < _text.Length && char.IsLowSurrogate(_text[place]) ? place + 1 : place;
    }
}
