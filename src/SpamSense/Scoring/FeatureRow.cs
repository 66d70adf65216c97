using System.Text;
using Microsoft.ML.Data;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>What the ML.NET pipeline reads of a post: its symbols and its signals.</summary>
internal class FeatureRow
{
    /// <summary>The symbols of the text with a space between.</summary>
    public string Symbols { get; set; } = "";

    /// <summary>The signals, each log(1 + count); the length is <see cref="SignalLexicon.Count"/>.</summary>
    [VectorType]
    public float[] Signals { get; set; } = [];

    /// <summary>Fills the row from a text as it was published.</summary>
    internal void Read(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[SignalMask.Capacity * 2];
        counts = counts[..SignalLexicon.Default.Count];
        var builder = new StringBuilder(text.Length * 2);
        var sink = new SymbolText(builder);
        var folded = TextFolder.IsNeeded(text) ? Fold(text) : text;
        FeatureExtractor<SymbolText>.Run(folded, ref sink, counts, new char[Tokenizer.MaxWordLength]);
        Symbols = builder.ToString();
        Signals = new float[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            Signals[i] = SignalScale.Of(counts[i]);
        }
    }

    /// <summary>The columns of a row; the length of the signals' vector is known at run time only, so no attribute can tell it.</summary>
    internal static SchemaDefinition Schema<TRow>()
        where TRow : FeatureRow
    {
        var schema = SchemaDefinition.Create(typeof(TRow));
        schema[ModelShape.Signals].ColumnType = new VectorDataViewType(NumberDataViewType.Single, SignalLexicon.Default.Count);
        return schema;
    }

    private static char[] Fold(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = TextFolder.Fold(text, buffer);
        return buffer[..length];
    }
}
