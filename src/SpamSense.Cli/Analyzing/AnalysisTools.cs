using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing;

/// <summary>What an analysis works with.</summary>
internal sealed record AnalysisTools(SpamClassifier Classifier, ContentFixer Fixer);
