namespace SpamSense.Scoring;

/// <summary>Where an n-gram of a text was summed already: the last sentence, counted from 1, and whether in the author's own words.</summary>
internal record struct NumberedNgram(int LastSentence, bool IsOwn);
