using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// The trained model, read out of its ML.NET pipeline into frozen tables. One pass over the text computes what the pipeline
/// computes: the weights of the distinct n-grams divided by the root of their number, plus weighted signals, plus a bias,
/// through a logistic calibration.
/// </summary>
internal sealed class CompiledModel(LinearWeights weights)
{
    private const double Precision = 1e6;

    private readonly CompiledTable _table = new(weights.Ngrams, SignalLexicon.Default);
    private readonly float[] _signalWeights = weights.Signals;

    /// <summary>Makes room for one thread's scoring.</summary>
    internal ScoringScratch CreateScratch() => new(_table.Length, _signalWeights.Length);

    /// <summary>The probability of monetization, calibrated and rounded.</summary>
    internal float Probability(ReadOnlySpan<char> text, ScoringScratch scratch)
    {
        var probability = weights.Calibration.Probability(Score(text, scratch));
        return (float)(Math.Round(probability * Precision) / Precision);
    }

    /// <summary>The score before calibration, in the model's own unit.</summary>
    internal double Score(ReadOnlySpan<char> text, ScoringScratch scratch)
    {
        scratch.Begin();
        if (TextFolder.IsNeeded(text))
        {
            var buffer = scratch.FoldBuffer(text.Length);
            text = buffer[..TextFolder.Fold(text, buffer)];
        }

        var sink = new ScoringSink(_table, scratch.Stamps, scratch.Stamp);
        FeatureExtractor<ScoringSink>.Run(text, ref sink, scratch.Counts, scratch.Word);
        var score = weights.Bias + (sink.Distinct == 0 ? 0 : weights.NgramScale * sink.Sum / Math.Sqrt(sink.Distinct));
        var counts = scratch.Counts;
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
