using System.Collections.Concurrent;
using SpamSense.Scoring;
using SpamSense.Training.Attacks;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>
/// Attacks the posts of our own corpus and lets models judge them that have not seen their part of it. Calibration comes when all
/// sources are known, so log-odds are kept until then.
/// </summary>
internal sealed class LeftOutAttacks(IEnumerable<LabelledPost> posts)
{
    private readonly ILookup<string, LabelledPost> _posts = posts.Where(post => SourceWeights.IsOwnCorpus(post.Source)).ToLookup(post => post.Source);
    private readonly ConcurrentDictionary<string, Part> _parts = new(StringComparer.Ordinal);

    /// <summary>Attacks the source that a model has not seen, if it is part of the corpus. Called from several threads.</summary>
    internal void Visit(LeftOutModel model)
    {
        if (!_posts.Contains(model.Source))
        {
            return;
        }

        var classifier = model.CreateClassifier();
        var attacked = AttackFamilies.All.Select(attack => Judge(classifier, attack, [.. _posts[model.Source]])).ToList();
        _parts[model.Source] = new Part(model.Scores, attacked);
    }

    /// <summary>What each attack does over all parts; empty without a corpus.</summary>
    internal IReadOnlyList<AttackResult> Measure(Calibration calibration, double threshold)
    {
        var parts = _parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value).ToList();
        if (parts.Count == 0)
        {
            return [];
        }

        List<JudgedPost> before = [.. parts.SelectMany(part => part.Scores).Select(score => score.Judge(calibration))];
        var outcomes = AttackFamilies.All.Select((attack, i) => new AttackOutcome(
            attack,
            before,
            [.. parts.SelectMany(part => part.Attacked[i].LogOdds).Select(score => Classification.Of((float)calibration.Probability(score), threshold))],
            parts.Sum(part => part.Attacked[i].Changed) / (double)before.Count,
            threshold)).ToList();
        return AttackEvaluator.Summarize(outcomes, before);
    }

    private static (double[] LogOdds, int Changed) Judge(SpamClassifier classifier, IAttack attack, List<LabelledPost> posts)
    {
        var texts = AttackEvaluator.Disguise(attack, posts);
        var verdicts = new Classification[texts.Length];
        classifier.Classify(texts, verdicts);
        return (
            [.. verdicts.Select(verdict => Math.Log(verdict.MonetizationProbability / (1.0 - verdict.MonetizationProbability)))],
            texts.Where((text, i) => text != posts[i].Text).Count());
    }

    private sealed record Part(IReadOnlyList<LeftOutScore> Scores, IReadOnlyList<(double[] LogOdds, int Changed)> Attacked);
}
