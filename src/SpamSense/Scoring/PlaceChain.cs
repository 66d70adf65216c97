namespace SpamSense.Scoring;

/// <summary>The places of something as a chain within the list of all places; of length 0 where it has none.</summary>
internal record struct PlaceChain(int First, int Last, int Length);
