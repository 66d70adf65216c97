namespace SpamSense.Analyzers;

/// <summary>Phrases that an analyzer registered, and the action that wants their occurrences one by one, or nothing.</summary>
internal readonly record struct PhraseRegistration(int Analyzer, PhraseSet Phrases, Action<PhraseAnalysisContext>? Action);
