namespace SpamSense.Scoring;

/// <summary>An n-gram of a text that the model knows.</summary>
/// <param name="Row">Its row in the compiled table.</param>
/// <param name="Symbol">The number of the symbol that it ends with where it comes first.</param>
/// <param name="Kind">A word or a pair.</param>
/// <param name="Places">Where it stands.</param>
internal record struct ExplainedNgram(int Row, int Symbol, ContributionKind Kind, PlaceChain Places);
