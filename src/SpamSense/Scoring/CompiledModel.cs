using System.Text;
using SpamSense.Content;
using SpamSense.Scoring.Lanes;

namespace SpamSense.Scoring;

/// <summary>
/// The trained model, read out of its ML.NET pipeline into frozen tables. One pass over the text computes what the pipeline
/// computes: the weights of the distinct n-grams divided by the root of their number, plus weighted signals, plus a bias,
/// through a logistic calibration.
/// </summary>
internal sealed class CompiledModel
{
    private readonly Calibration _calibration;
    private readonly float _bias;
    private readonly float _ngramScale;
    private readonly float[] _signalWeights;

    internal CompiledModel(LinearWeights weights, LanguageWeights languages)
    {
        (_calibration, _bias, _ngramScale) = (weights.Calibration, weights.Bias, weights.NgramScale);
        _signalWeights = weights.Signals;
        Table = new CompiledTable(weights.Ngrams, weights.NgramWeights, SignalLexicon.Default, languages.Words);
        Languages = new LanguageTable(Table, languages);
    }

    /// <summary>The n-grams, the lexicon and the words that tell languages.</summary>
    internal CompiledTable Table { get; }

    /// <summary>What the words tell of the language.</summary>
    internal LanguageTable Languages { get; }

    /// <summary>How many signals the model reads.</summary>
    internal int SignalCount => _signalWeights.Length;

    /// <summary>The log-odds of monetization of a text that holds nothing the model knows.</summary>
    internal double BiasLogOdds => LogOdds(_bias);

    /// <summary>Makes room for one thread's scoring.</summary>
    internal ScoringScratch CreateScratch() => new(Table.Length, _signalWeights.Length);

    /// <summary>The probability that a score stands for, calibrated and rounded.</summary>
    /// <param name="score">The score.</param>
    /// <param name="shift">What a site adds to the log-odds; may be infinite.</param>
    internal float Probability(double score, double shift = 0) => RoundedProbability.Of(_calibration.Probability(score, shift));

    /// <summary>The log-odds that a score stands for, calibrated.</summary>
    internal double LogOdds(double score) => -((_calibration.Slope * score) + _calibration.Offset);

    /// <summary>What an n-gram adds to the log-odds of a text.</summary>
    /// <param name="row">The n-gram's row in the table.</param>
    /// <param name="distinct">How many distinct n-grams of the text the model knows.</param>
    internal double NgramLogOdds(int row, int distinct) => -_calibration.Slope * _ngramScale * Table.WeightOf(row) / Math.Sqrt(distinct);

    /// <summary>What a signal adds to the log-odds of a text.</summary>
    internal double SignalLogOdds(int signal, int count) => -_calibration.Slope * (_signalWeights[signal] * SignalScale.Of(count));

    /// <summary>Reads a text: afterwards the scratch holds its distinct n-grams and its signals.</summary>
    internal Reading Read(ReadOnlySpan<char> text, ScoringScratch scratch)
    {
        scratch.Text.Read(text);
        if (scratch.Text.HasOdd && TextFolder.IsNeeded(text))
        {
            var buffer = scratch.FoldBuffer(text.Length);
            text = buffer[..TextFolder.Fold(text, buffer)];
            scratch.Text.Read(text);
        }

        return FastLane.Run(text, this, scratch);
    }

    /// <summary>Reads a text in UTF-8. ASCII that needs no folding, the common case, is read as it is.</summary>
    internal Reading ReadUtf8(ReadOnlySpan<byte> utf8, ScoringScratch scratch)
    {
        scratch.Text.Read(utf8);
        var chars = scratch.WideBuffer(utf8.Length);
        return scratch.Text.HasOdd
            ? Read(chars[..Encoding.UTF8.GetChars(utf8, chars)], scratch)
            : FastLane.RunNarrow(chars[..utf8.Length], this, scratch);
    }

    /// <summary>The probability of monetization of what was read, calibrated and rounded.</summary>
    internal float Probability(in Reading reading) => Probability(Combine(reading.Rows, reading.Signals));

    /// <summary>The score of what was counted.</summary>
    /// <param name="rows">The rows of the distinct n-grams.</param>
    /// <param name="signals">The signals that were counted.</param>
    internal double Combine(ReadOnlySpan<int> rows, ReadOnlySpan<CountedSignal> signals)
    {
        var score = _bias + (rows.Length == 0 ? 0 : _ngramScale * Table.WeightOf(rows) / Math.Sqrt(rows.Length));
        foreach (var signal in signals)
        {
            score += _signalWeights[signal.Index] * SignalScale.Of(signal.Count);
        }

        return score;
    }
}
