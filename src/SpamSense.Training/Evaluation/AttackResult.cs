using SpamSense.Training.Attacks;

namespace SpamSense.Training.Evaluation;

/// <summary>What an attack does to the verdicts of a model.</summary>
/// <param name="Attack">The attack.</param>
/// <param name="Changed">The share of the posts that it changes at all.</param>
/// <param name="RecallLoss">The share of the monetization posts that were found before and are not found any more; NaN where none was found.</param>
/// <param name="RecallLossInterval">Its interval.</param>
/// <param name="FalseAlarmRise">By how much the share of the relationship posts that are called monetization rises; NaN without such posts.</param>
/// <param name="FalseAlarmRiseInterval">Its interval.</param>
/// <param name="VerdictsKept">The share of all posts whose verdict stays.</param>
/// <param name="MeanShift">By how much the probability of a post moves, on average, whichever way.</param>
public sealed record AttackResult(
    IAttack Attack,
    double Changed,
    double RecallLoss,
    Interval RecallLossInterval,
    double FalseAlarmRise,
    Interval FalseAlarmRiseInterval,
    double VerdictsKept,
    double MeanShift);
