using SpamSense.Analyzers;
using SpamSense.Learning;
using SpamSense.Scoring;

namespace SpamSense;

/// <summary>What one thread needs to analyze and explain one post after another.</summary>
internal sealed class AnalysisRoom(AnalyzerSet analyzers, CompiledModel model, IntentTable? intents)
{
    private Explainer? _explainer;
    private PostFeatures? _features;

    internal AnalysisSession Session { get; } = new(analyzers);

    internal TreeScorer Scorer { get; } = new(model, intents);

    /// <summary>Made for the first post of a site with a layer.</summary>
    internal PostFeatures Features => _features ??= new PostFeatures();

    /// <summary>Made when the first explanation is asked for.</summary>
    internal Explainer Explainer => _explainer ??= new Explainer(model);
}
