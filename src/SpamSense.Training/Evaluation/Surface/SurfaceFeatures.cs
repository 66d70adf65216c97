using System.Globalization;
using System.Text;
using SpamSense.Scoring;

namespace SpamSense.Training.Evaluation.Surface;

/// <summary>What can be counted of a text without reading it. Words stay out: nothing here knows what a post is about.</summary>
internal static class SurfaceFeatures
{
    /// <summary>How many numbers describe a text.</summary>
    internal const int Count = 2 * Kinds;

    private const int Kinds = (int)SurfaceKind.HashSign + 1;
    private const int FirstEmoji = 0x2190;

    /// <summary>
    /// Length, links, emoji, capitals, exclamation marks, question marks, other punctuation, digits, line breaks, @ and #: how many of
    /// each, as log(1 + count), and how many for each character, so that a straight line can use either.
    /// </summary>
    internal static float[] Of(string text)
    {
        Span<int> counts = stackalloc int[Kinds];
        counts.Clear();
        foreach (var rune in text.EnumerateRunes())
        {
            counts[(int)KindOf(rune)]++;
        }

        counts[(int)SurfaceKind.Character] = text.Length;
        counts[(int)SurfaceKind.Link] = Links(text);
        var features = new float[Count];
        for (var i = 0; i < Kinds; i++)
        {
            features[i] = MathF.Log(1 + counts[i]);
            features[Kinds + i] = i == (int)SurfaceKind.Character ? 0 : counts[i] / (float)Math.Max(1, text.Length);
        }

        return features;
    }

    private static SurfaceKind KindOf(Rune rune) => rune.Value switch
    {
        '!' => SurfaceKind.ExclamationMark,
        '?' => SurfaceKind.QuestionMark,
        '\n' => SurfaceKind.LineBreak,
        '@' => SurfaceKind.AtSign,
        '#' => SurfaceKind.HashSign,
        _ when Rune.IsUpper(rune) => SurfaceKind.Capital,
        _ when Rune.IsDigit(rune) => SurfaceKind.Digit,
        _ when Rune.IsPunctuation(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol => SurfaceKind.OtherPunctuation,
        _ when rune.Value >= FirstEmoji && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol => SurfaceKind.Emoji,
        _ => SurfaceKind.Character,
    };

    private static int Links(string text)
    {
        var row = new FeatureRow();
        row.Read(text);
        return (int)MathF.Round(MathF.Exp(row.Signals[SignalLexicon.Default.LexiconCount + (int)ContextSignal.Link]) - 1);
    }
}
