namespace SpamSense.Analyzers;

/// <summary>An occurrence of a phrase, the number of the registered set that it belongs to, and the place of that set's next occurrence (-1: none).</summary>
internal record struct PhraseHit(PhraseMatch Match, int Set, int Next);
