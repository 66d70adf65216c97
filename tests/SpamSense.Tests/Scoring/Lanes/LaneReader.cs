using System.Text;
using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>Reads texts by the fast lane, and by the tokenizer and the extractor alone, and says where the two differ.</summary>
internal sealed class LaneReader
{
    private readonly CompiledModel _model = EmbeddedModel.Shared.Compiled;
    private readonly ScoringScratch _scratch = EmbeddedModel.Shared.Compiled.CreateScratch();

    /// <summary>Asserts that both read the same, out of UTF-16 and out of UTF-8. The scratch is never cleaned.</summary>
    internal void AssertSame(string text)
    {
        var expected = Plain(text);
        AssertSame(expected, _model.Read(text, _scratch), text, "UTF-16");
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (Encoding.UTF8.GetString(utf8) == text)
        {
            AssertSame(expected, _model.ReadUtf8(utf8, _scratch), text, "UTF-8");
        }
    }

    private static void AssertSame(PlainReading expected, in Reading actual, string text, string encoding)
    {
        if (!actual.Rows.SequenceEqual(expected.Rows) || !actual.Signals.SequenceEqual(expected.Signals) || actual.IsUnknownLanguage != expected.IsUnknownLanguage)
        {
            Assert.Fail(
                $"{encoding}, {text.Length} units: {Escape(text)}\nrows {string.Join(' ', expected.Rows)}\n and {string.Join(' ', actual.Rows.ToArray())}\n"
                + $"signals {string.Join(' ', expected.Signals)}\n and {string.Join(' ', actual.Signals.ToArray())}\nlanguage {expected.IsUnknownLanguage} and {actual.IsUnknownLanguage}");
        }
    }

    private PlainReading Plain(string text)
    {
        var folded = new char[text.Length];
        var counts = new int[_model.SignalCount];
        var symbols = new List<RecordedSymbol>();
        var sink = new RecordingSink(_model.Table, _model.Languages, symbols);
        FeatureExtractor<RecordingSink>.Run(folded.AsSpan(0, TextFolder.Fold(text, folded)), ref sink, counts, new char[Tokenizer.MaxWordLength]);
        var rows = symbols.SelectMany(symbol => new[] { symbol.Row, symbol.PairRow }).Where(row => row.IsNgram != 0).Select(row => row.Index).Distinct();

        // The lane's counts of the lexicon end where the scale does.
        var signals = counts.Index().Where(signal => signal.Item > 0)
            .Select(signal => new CountedSignal(signal.Index, signal.Index < SignalLexicon.Default.LexiconCount ? Math.Min(signal.Item, byte.MaxValue) : signal.Item));
        return new PlainReading([.. rows], [.. signals], sink.Words.IsUnknown);
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' and not '\\' ? c.ToString() : $"\\u{(int)c:X4}"));
}
