namespace SpamSense.Scoring;

/// <summary>A symbol of a text.</summary>
/// <param name="Name">What it is called; <see langword="null"/> for a word or mark, which is called what its token is.</param>
/// <param name="Token">Its token.</param>
internal readonly record struct ExplainedSymbol(string? Name, int Token);
