namespace SpamSense.Scoring;

/// <summary>Whether the model has no right to an opinion, as a column of the pipeline.</summary>
internal sealed class LanguageVerdictRow
{
    public bool Undecided { get; set; }
}
