using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The scores of one attribute.</summary>
internal sealed record PerspectiveScores(
    [property: JsonPropertyName("spanScores"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<PerspectiveScores.Span>? SpanScores,
    [property: JsonPropertyName("summaryScore")] PerspectiveScore SummaryScore)
{
    internal static PerspectiveScores Of(string attribute, Analysis analysis, bool spans) => new(
        spans ? [.. analysis.Sentences.Select(sentence => Span.Of(attribute, sentence))] : null,
        new PerspectiveScore(PerspectiveAttribute.ScoreOf(attribute, analysis.Classification)));

    /// <summary>The score of one sentence; places are UTF-16 units of the comment's text.</summary>
    internal sealed record Span(
        [property: JsonPropertyName("begin")] int Begin, [property: JsonPropertyName("end")] int End, [property: JsonPropertyName("score")] PerspectiveScore Score)
    {
        internal static Span Of(string attribute, SentenceClassification sentence) =>
            new(sentence.Span.Start, sentence.Span.End, new PerspectiveScore(PerspectiveAttribute.ScoreOf(attribute, sentence.Classification)));
    }
}
