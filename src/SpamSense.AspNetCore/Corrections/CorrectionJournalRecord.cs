using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>One line of a journal: a correction, or that one was taken back.</summary>
internal sealed record CorrectionJournalRecord
{
    [JsonPropertyName("site")]
    public required string Site { get; init; }

    /// <summary>The id of the correction that is taken back; then nothing else is told but the site.</summary>
    [JsonPropertyName("undo")]
    public string? Undo { get; init; }

    [JsonPropertyName("label")]
    public Orientation? Label { get; init; }

    [JsonPropertyName("at")]
    public DateTimeOffset? CorrectedAt { get; init; }

    [JsonPropertyName("source")]
    public CorrectionSource Source { get; init; }

    [JsonPropertyName("reporter")]
    public string? Reporter { get; init; }

    [JsonPropertyName("post")]
    public Post? Post { get; init; }

    internal static CorrectionJournalRecord Of(Correction correction) => new()
    {
        Site = correction.Site,
        Label = correction.Label,
        CorrectedAt = correction.CorrectedAt,
        Source = correction.Source,
        Reporter = correction.Reporter,
        Post = correction.Post,
    };

    /// <summary>The correction, or <see langword="null"/> where the line is none.</summary>
    internal Correction? ToCorrection() => Post is { Text: not null } && Label is { } label && CorrectedAt is { } at
        ? new Correction(Site, Post, label, at) { Source = Source, Reporter = Reporter }
        : null;
}
