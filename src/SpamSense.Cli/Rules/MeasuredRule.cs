using SpamSense.Diagnostics;
using SpamSense.Training.Evaluation;

namespace SpamSense.Cli.Rules;

/// <summary>How often a rule finds something in labelled posts, every source counting the same.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hits">The posts in which it found something.</param>
/// <param name="Relationship">The mean share of the relationship posts of a source; NaN where there is none.</param>
/// <param name="Monetization">The mean share of the monetization posts of a source; NaN where there is none.</param>
/// <param name="Worst">The source of relationship posts that it finds the most in.</param>
internal sealed record MeasuredRule(DiagnosticDescriptor Rule, long Hits, double Relationship, double Monetization, RuleHitRate? Worst)
{
    /// <summary>The greatest share of any source's relationship posts that a rule may find something in.</summary>
    public const double MostRelationship = 0.02;

    // Smaller sources say nothing about a share of two in a hundred.
    private const int FewestPosts = 50;

    /// <summary>What a maintainer should look at: it finds nothing, or it finds something where it must not. Empty for a rule that is all right.</summary>
    public string Complaint => this switch
    {
        { Rule.Category: DiagnosticCategory.Engine } => "",
        { Hits: 0 } => "no hit",
        { Rule.Category: DiagnosticCategory.Relationship } => Monetization > Relationship ? "hits monetization more" : "",
        { Rule.Category: DiagnosticCategory.Verdict } => "",
        { Worst.Rate: > MostRelationship } => "hits relationship",
        _ => "",
    };

    public static IReadOnlyList<MeasuredRule> Of(IReadOnlyList<DiagnosticDescriptor> rules, IReadOnlyList<RuleHitRate> rates)
    {
        var byRule = rates.ToLookup(static rate => rate.Rule, StringComparer.Ordinal);
        return [.. rules.Select(rule => Of(rule, [.. byRule[rule.Id]]))];
    }

    private static MeasuredRule Of(DiagnosticDescriptor rule, List<RuleHitRate> rates)
    {
        var relationship = rates.Where(static rate => rate.Orientation == Orientation.Relationship && rate.Posts > 0).ToList();
        var monetization = rates.Where(static rate => rate.Orientation == Orientation.Monetization && rate.Posts > 0);
        var worst = relationship.Where(static rate => rate is { Posts: >= FewestPosts, Hits: > 0 }).MaxBy(static rate => rate.Rate);
        return new MeasuredRule(rule, rates.Sum(static rate => (long)rate.Hits), Mean(relationship), Mean(monetization), worst);
    }

    private static double Mean(IEnumerable<RuleHitRate> rates) => rates.Select(static rate => rate.Rate).DefaultIfEmpty(double.NaN).Average();
}
