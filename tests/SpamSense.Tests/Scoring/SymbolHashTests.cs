using Microsoft.ML.Data;
using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>No two symbols of the model go by one name, and every one is found again.</summary>
public class SymbolHashTests
{
    private static readonly MlNetModel Model = EmbeddedModel.Shared.MlNet;

    [Fact]
    public void No_two_n_grams_of_the_model_share_a_name()
    {
        VBuffer<ReadOnlyMemory<char>> slots = default;
        Model.Transformer.GetOutputSchema(Model.Schema)[ModelShape.Ngrams].GetSlotNames(ref slots);
        var ngrams = slots.DenseValues().Select(name => name.ToString()).ToList();
        var symbols = ngrams.SelectMany(name => name.Split('|')).Distinct().ToList();
        Assert.InRange(ngrams.Count, 10_000, int.MaxValue);
        Assert.Equal(symbols.Count, symbols.Select(symbol => SymbolHash.Of(symbol)).Distinct().Count());
        var names = MlNetModel.NgramsOf(Model.Transformer, Model.Schema);
        Assert.Equal(ngrams.Distinct().Count(), names.Distinct().Count());
        Assert.Equal(names.Length, names.Select(EmbeddedModel.Shared.Compiled.Table.Find).Where(row => row.IsNgram == 1).Select(row => row.Index).Distinct().Count());
    }

    [Fact]
    public void Every_word_and_phrase_of_the_lexicon_has_its_signals()
    {
        var table = EmbeddedModel.Shared.Compiled.Table;
        var lexicon = SignalLexicon.Default;
        Assert.All(lexicon.Words.Concat(lexicon.Phrases), entry => Assert.Equal(entry.Value, table.MaskOf(table.Find(entry.Key))));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("слово")]
    public void A_symbol_beyond_ASCII_is_no_other(string symbol)
    {
        string[] others = ["", symbol + symbol, symbol + "a", "a" + symbol, new(symbol.Select(c => (char)(c & 0x7F)).ToArray()), new(symbol.Select(c => (char)(c ^ 1)).ToArray())];
        Assert.DoesNotContain(SymbolHash.Of(symbol), others.Select(other => SymbolHash.Of(other)));
    }

    [Fact]
    public void Words_of_one_letter_after_another_have_as_many_names()
    {
        string[] words = [.. from letter in "abcdefghijklmnopqrstuvwxyz'0" from length in Enumerable.Range(1, 100) select new string(letter, length)];
        Assert.Equal(words.Length, words.Select(word => SymbolHash.Of(word)).Distinct().Count());
    }

    [Fact]
    public void The_order_of_a_pair_matters() =>
        Assert.NotEqual(SymbolHash.Pair(SymbolHash.Of("a"), SymbolHash.Of("b")), SymbolHash.Pair(SymbolHash.Of("b"), SymbolHash.Of("a")));
}
