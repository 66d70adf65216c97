using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training;

/// <summary>A labelled post as the pipeline sees it.</summary>
internal sealed class TrainingRow : FeatureRow
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    [NoColumn]
    public string Source { get; set; } = "";

    [NoColumn]
    public string Id { get; set; } = "";

    /// <summary>Whether the text is a disguised copy: trained on, but no evidence of what occurs where.</summary>
    [NoColumn]
    public bool IsDisguised { get; set; }

    [NoColumn]
    public Intent Intent { get; set; }

    internal static TrainingRow Of(LabelledPost post)
    {
        var row = new TrainingRow { Label = post.IsMonetization, Source = post.Source, Id = post.Id, Intent = IntentExtensions.ParseIntent(post.Intent), Weight = 1 };
        row.Read(post.Text);
        return row;
    }

    /// <summary>The same post for another training run.</summary>
    internal TrainingRow Copy() => (TrainingRow)MemberwiseClone();
}
