using System.Text;
using Microsoft.ML.Data;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>What the identifier's ML.NET pipeline reads of a post: its words and how they are written.</summary>
internal class LanguageRow
{
    internal const int Word = 0;
    internal const int OtherScript = 1;
    internal const int Capital = 2;
    internal const int CountLength = 3;

    /// <summary>The words of the Latin script, folded, with a space between.</summary>
    public string Symbols { get; set; } = "";

    /// <summary>How many words there are, of any script; with a letter of another script; with a capital.</summary>
    [VectorType(CountLength)]
    public float[] Counts { get; set; } = new float[CountLength];

    /// <summary>Fills the row from a text as it was published.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxWords">How many words are read; those behind them are not.</param>
    internal void Read(ReadOnlySpan<char> text, int maxWords = int.MaxValue)
    {
        var counts = new int[SignalLexicon.Default.Count];
        var builder = new StringBuilder(text.Length);
        var folded = new char[text.Length];
        var sink = new LanguageText(builder, Counts, maxWords);
        FeatureExtractor<LanguageText>.Run(folded.AsSpan(0, TextFolder.Fold(text, folded)), ref sink, counts, new char[Tokenizer.MaxWordLength]);
        Symbols = builder.ToString();
    }
}
