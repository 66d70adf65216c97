using Microsoft.ML;

namespace SpamSense.Tests;

/// <summary>How far the tables and ML.NET lie apart, over many texts.</summary>
internal sealed class MlNetAgreement
{
    internal const double Tolerance = 1e-5;

    private const int BatchLength = 10_000;

    private readonly MLContext _context = new();

    /// <summary>How many texts were compared.</summary>
    internal int Count { get; private set; }

    /// <summary>The greatest difference of a probability of monetization.</summary>
    internal double Greatest { get; private set; }

    /// <summary>The text with the greatest difference.</summary>
    internal string GreatestText { get; private set; } = "";

    /// <summary>How many texts got another orientation, those apart whose probability lies at the threshold.</summary>
    internal int OtherOrientations { get; private set; }

    /// <summary>How many texts got another intent.</summary>
    internal int OtherIntents { get; private set; }

    /// <summary>The greatest difference of an intent's probability, where the intents are the same.</summary>
    internal double GreatestOfIntents { get; private set; }

    /// <summary>Compares texts.</summary>
    internal void Compare(IEnumerable<string> texts)
    {
        foreach (var batch in texts.Chunk(BatchLength))
        {
            CompareBatch(batch);
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Count} texts; greatest difference {Greatest:g3}, of intents {GreatestOfIntents:g3}; other orientations {OtherOrientations}, other intents {OtherIntents}");

    private void CompareBatch(string[] texts)
    {
        var scored = SpamClassifier.Default.Transform(_context.Data.LoadFromEnumerable(texts.Select(text => new Row { Text = text })));
        var rows = _context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true, ignoreMissingColumns: false);
        var verdicts = new Classification[texts.Length];
        SpamClassifier.Default.Classify(texts, verdicts);
        foreach (var (i, row) in rows.Index())
        {
            Take(texts[i], verdicts[i], row);
        }

        Count += texts.Length;
    }

    private void Take(string text, Classification verdict, Scored row)
    {
        var difference = Math.Abs((double)verdict.MonetizationProbability - row.Probability);
        if (!(difference <= Greatest))
        {
            (Greatest, GreatestText) = (difference, text);
        }

        if (Math.Abs(row.Probability - SpamClassifierOptions.DefaultMonetizationThreshold) > Tolerance)
        {
            OtherOrientations += (verdict.Orientation == Orientation.Undecided) != row.Undecided || (verdict.Orientation == Orientation.Monetization) != row.PredictedLabel ? 1 : 0;
            if (verdict.Intent.ToName() == row.Intent)
            {
                GreatestOfIntents = Math.Max(GreatestOfIntents, Math.Abs((double)verdict.IntentProbability - row.IntentProbability));
            }
            else
            {
                OtherIntents++;
            }
        }
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }

    private sealed class Scored
    {
        public float Probability { get; set; }

        public bool PredictedLabel { get; set; }

        public bool Undecided { get; set; }

        public string Intent { get; set; } = "";

        public float IntentProbability { get; set; }
    }
}
