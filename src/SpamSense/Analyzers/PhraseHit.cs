namespace SpamSense.Analyzers;

/// <summary>An occurrence of a phrase, and the number of the registered set that it belongs to.</summary>
internal readonly record struct PhraseHit(PhraseMatch Match, int Set, bool IsQuoted);
