using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>N-grams, lexicon and words of languages lie in one table and keep apart in it.</summary>
public class CompiledTableTests
{
    private static readonly ulong[] Ngrams = [SymbolHash.Of("zebra"), SymbolHash.Of("you"), SymbolHash.Pair(SymbolHash.Of("zebra"), SymbolHash.Of("you"))];
    private static readonly CompiledTable Table = new(Ngrams, [1, 2, 4], SignalLexicon.Default, [SymbolHash.Of("zebra"), SymbolHash.Of("qui"), SymbolHash.Of("your")]);

    [Theory]
    [InlineData("zebra", 1, false, 1)]
    [InlineData("you", 1, true, 2)]
    [InlineData("your", 0, true, 0)]
    [InlineData("qui", 0, false, 0)]
    public void A_name_has_all_that_is_known_of_it(string word, int isNgram, bool hasSignals, float weight)
    {
        var row = Table.Find(SymbolHash.Of(word));
        Assert.NotEqual(0, row.Index);
        Assert.Equal(isNgram, row.IsNgram);
        Assert.Equal(hasSignals, !Table.MaskOf(row).IsEmpty);
        Assert.Equal(hasSignals ? 1 : 0, row.HasSignals);
        Assert.Equal(weight, Table.WeightOf(row.Index));
    }

    [Fact]
    public void An_unknown_name_has_nothing()
    {
        var row = Table.Find(SymbolHash.Of("unheard-of"));
        Assert.Equal(default, row);
        Assert.True(Table.MaskOf(row).IsEmpty);
        Assert.Equal(0, Table.WeightOf(row.Index));
    }

    [Fact]
    public void Rows_weigh_together_what_they_weigh_alone()
    {
        ulong[] names = [.. Enumerable.Range(1, 100).Select(i => SymbolHash.Of("w" + (char)i))];
        var table = new CompiledTable(names, [.. Enumerable.Range(1, 100).Select(i => (float)(i * i))], SignalLexicon.Default, []);
        for (var length = 0; length <= names.Length; length++)
        {
            var rows = names[..length].Select(name => table.Find(name).Index).ToArray();
            Assert.Equal(rows.Sum(row => (double)table.WeightOf(row)), table.WeightOf(rows));
        }
    }

    [Fact]
    public void Two_n_grams_of_one_name_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new CompiledTable([Ngrams[0], Ngrams[1], Ngrams[0]], [1, 2, 3], SignalLexicon.Default, []));
}
