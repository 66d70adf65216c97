using System.Text;

namespace SpamSense.Scoring;

/// <summary>The sink that feeds the identifier's pipeline: writes the words one after the other with a space between, and counts them.</summary>
internal ref struct LanguageText(StringBuilder builder, float[] counts, int maxWords) : ISymbolSink
{
    public readonly void Add(ulong hash, ReadOnlySpan<char> symbol)
    {
    }

    public readonly void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> wordCounts)
    {
        if ((place.Marks & WordMarks.Counted) == 0 || counts[LanguageRow.Word] >= maxWords)
        {
            return;
        }

        counts[LanguageRow.Word]++;
        counts[LanguageRow.Capital] += (place.Marks & WordMarks.Capital) == 0 ? 0 : 1;
        if ((place.Marks & WordMarks.OtherScript) != 0)
        {
            counts[LanguageRow.OtherScript]++;
        }
        else
        {
            builder.Append(builder.Length > 0 ? " " : "").Append(word);
        }
    }
}
