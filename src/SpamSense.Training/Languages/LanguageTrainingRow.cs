using Microsoft.ML.Data;
using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>The words of a post, or of two, as the identifier's pipeline sees them.</summary>
internal sealed class LanguageTrainingRow : LanguageRow
{
    /// <summary>Whether the text is in a language that the orientation model does not know.</summary>
    public bool Label { get; set; }

    public float Weight { get; set; }

    /// <summary>The language and the source: posts of one group share a weight.</summary>
    [NoColumn]
    public (string Language, string Source) Group { get; set; }

    /// <summary>The beginning of a post.</summary>
    internal static LanguageTrainingRow Of(LanguagePost post, int words)
    {
        var row = new LanguageTrainingRow { Label = post.IsUnknown, Group = (post.Language, post.Source) };
        row.Read(post.Text, words);
        return row;
    }

    /// <summary>Puts words of another post behind this one. The label stays: the greater part decides.</summary>
    internal LanguageTrainingRow With(LanguageTrainingRow other)
    {
        Symbols = Symbols.Length == 0 ? other.Symbols : other.Symbols.Length == 0 ? Symbols : $"{Symbols} {other.Symbols}";
        for (var i = 0; i < CountLength; i++)
        {
            Counts[i] += other.Counts[i];
        }

        return this;
    }
}
