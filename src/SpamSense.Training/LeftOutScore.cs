using SpamSense.Scoring;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training;

/// <summary>The score of a post by a model that was trained without the post's source.</summary>
/// <param name="Id">The post.</param>
/// <param name="Source">The source of the post.</param>
/// <param name="IsMonetization">The label.</param>
/// <param name="Score">The score before calibration, in log-odds.</param>
/// <param name="HasLink">Whether the text holds a link.</param>
internal sealed record LeftOutScore(string Id, string Source, bool IsMonetization, float Score, bool HasLink)
{
    /// <summary>The verdict that a calibration makes of the score.</summary>
    internal JudgedPost Judge(Calibration calibration) => new(Id, Source, IsMonetization, calibration.Probability(Score), HasLink);
}
