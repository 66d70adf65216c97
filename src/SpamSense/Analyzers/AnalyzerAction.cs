namespace SpamSense.Analyzers;

/// <summary>An action and the number of the analyzer that registered it.</summary>
internal readonly record struct AnalyzerAction<TContext>(int Analyzer, Action<TContext> Action);
