namespace SpamSense.Learning;

/// <summary>What a layer keeps of a feature.</summary>
/// <param name="Key">Half of its name; 0 where the slot is free.</param>
/// <param name="Weight">Its weight before decay.</param>
/// <param name="Evidence">How much was learned of it, before decay.</param>
internal readonly record struct WeightSlot(uint Key, float Weight, float Evidence);
