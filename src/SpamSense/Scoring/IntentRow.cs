namespace SpamSense.Scoring;

/// <summary>The intent of a row of an ML.NET data view.</summary>
internal sealed class IntentRow
{
    public string Intent { get; set; } = "";

    public float IntentProbability { get; set; }

    /// <summary>Judges a row whose orientation was judged.</summary>
    internal void Read(IntentScoresRow scores, double threshold)
    {
        var verdict = IntentVerdict.Of(scores.IntentScores, Classification.Of(scores.Probability, threshold, scores.Undecided));
        Intent = verdict.Intent.ToName();
        IntentProbability = verdict.IntentProbability;
    }
}
