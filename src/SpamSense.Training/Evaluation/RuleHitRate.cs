namespace SpamSense.Training.Evaluation;

/// <summary>How often a rule finds something in the posts of one source and label.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Source">The name of the source.</param>
/// <param name="Orientation">The label of the posts.</param>
/// <param name="Posts">How many posts were analyzed.</param>
/// <param name="Hits">In how many of them the rule found something.</param>
public sealed record RuleHitRate(string Rule, string Source, Orientation Orientation, int Posts, int Hits)
{
    /// <summary>The share of the posts, 0 to 1.</summary>
    public double Rate => Posts == 0 ? 0 : (double)Hits / Posts;
}
