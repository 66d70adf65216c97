namespace SpamSense.Scoring;

/// <summary>A text as it was published, as a row of an ML.NET data view.</summary>
internal sealed class TextRow
{
    public string Text { get; set; } = "";
}
