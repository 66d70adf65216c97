namespace SpamSense.Scoring;

/// <summary>The weights of a model and of the models that work beside it.</summary>
/// <param name="Orientation">What tells the orientation.</param>
/// <param name="Languages">What tells unknown languages; <see langword="null"/> where every text is judged.</param>
/// <param name="Intents">What tells the intents; <see langword="null"/> where they are unknown.</param>
internal sealed record ModelWeights(LinearWeights Orientation, LanguageWeights? Languages, IntentWeights? Intents);
