namespace SpamSense.Scoring;

/// <summary>The verdict by the options' threshold, which ML.NET's own column does not know.</summary>
internal sealed class VerdictRow
{
    public bool PredictedLabel { get; set; }
}
