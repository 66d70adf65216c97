using System.Text;

namespace SpamSense.Scoring;

/// <summary>The sink that feeds the identifier's pipeline: writes the words one after the other with a space between, and counts them.</summary>
internal ref struct LanguageText(StringBuilder builder, float[] counts, int maxWords) : ISymbolSink
{
    private ReadOnlySpan<char> _symbol;

    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol)
    {
        _symbol = symbol;
        return default;
    }

    public readonly void CountWord(WordMarks marks)
    {
        if (counts[LanguageRow.Word] >= maxWords)
        {
            return;
        }

        counts[LanguageRow.Word]++;
        counts[LanguageRow.Capital] += (marks & WordMarks.Capital) == 0 ? 0 : 1;
        if ((marks & WordMarks.OtherScript) != 0)
        {
            counts[LanguageRow.OtherScript]++;
        }
        else
        {
            builder.Append(builder.Length > 0 ? " " : "").Append(_symbol);
        }
    }
}
