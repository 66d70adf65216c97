using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// The trained model, read out of its ML.NET pipeline into frozen tables. One pass over the text computes what the pipeline
/// computes: the weights of the distinct n-grams divided by the root of their number, plus weighted signals, plus a bias,
/// through a logistic calibration.
/// </summary>
internal sealed class CompiledModel
{
    private readonly LinearWeights _weights;
    private readonly float[] _signalWeights;

    internal CompiledModel(LinearWeights weights, LanguageWeights languages)
    {
        _weights = weights;
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
    internal double BiasLogOdds => LogOdds(_weights.Bias);

    /// <summary>Makes room for one thread's scoring.</summary>
    internal ScoringScratch CreateScratch() => new(Table.Length, _signalWeights.Length);

    /// <summary>The probability that a score stands for, calibrated and rounded.</summary>
    internal float Probability(double score) => RoundedProbability.Of(_weights.Calibration.Probability(score));

    /// <summary>The log-odds that a score stands for, calibrated.</summary>
    internal double LogOdds(double score) => -((_weights.Calibration.Slope * score) + _weights.Calibration.Offset);

    /// <summary>What an n-gram adds to the log-odds of a text.</summary>
    /// <param name="row">The n-gram's row in the table.</param>
    /// <param name="distinct">How many distinct n-grams of the text the model knows.</param>
    internal double NgramLogOdds(int row, int distinct) => -_weights.Calibration.Slope * _weights.NgramScale * Table[row].Weight / Math.Sqrt(distinct);

    /// <summary>What a signal adds to the log-odds of a text.</summary>
    internal double SignalLogOdds(int signal, int count) => -_weights.Calibration.Slope * (_signalWeights[signal] * SignalScale.Of(count));

    /// <summary>Judges a text.</summary>
    /// <returns>The probability of monetization, calibrated and rounded; and whether the text is in a language that the model does not know.</returns>
    internal (float Probability, bool IsUnknownLanguage) Judge(ReadOnlySpan<char> text, ScoringScratch scratch)
    {
        scratch.Begin();
        if (TextFolder.IsNeeded(text))
        {
            var buffer = scratch.FoldBuffer(text.Length);
            text = buffer[..TextFolder.Fold(text, buffer)];
        }

        var sink = new ScoringSink(Table, Languages, scratch);
        FeatureExtractor<ScoringSink>.Run(text, ref sink, scratch.Counts, scratch.Word);
        scratch.Distinct = sink.Sum.Distinct;
        return (Probability(Combine(sink.Sum.Weight, sink.Sum.Distinct, scratch.Counts)), sink.Words.IsUnknown);
    }

    /// <summary>The score of what was counted.</summary>
    /// <param name="weight">The sum of the weights of the distinct n-grams.</param>
    /// <param name="distinct">How many there were.</param>
    /// <param name="counts">How often each signal was counted.</param>
    internal double Combine(double weight, int distinct, ReadOnlySpan<int> counts)
    {
        var score = _weights.Bias + (distinct == 0 ? 0 : _weights.NgramScale * weight / Math.Sqrt(distinct));
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                score += _signalWeights[i] * SignalScale.Of(counts[i]);
            }
        }

        return score;
    }
}
