namespace SpamSense.Training.Intents;

/// <summary>
/// Weighs posts so that neither a large source nor a common intent drowns the others: within an intent a source counts as the root of its
/// size, and all intents count the same.
/// </summary>
internal static class IntentSampleWeights
{
    /// <summary>Sets the weight of every post; the mean weight is 1.</summary>
    internal static void Assign(IReadOnlyList<IntentSample> samples, double corpusWeight)
    {
        var intents = samples.GroupBy(sample => sample.Intent).ToList();
        foreach (var intent in intents)
        {
            foreach (var source in intent.GroupBy(sample => sample.Source))
            {
                var weight = (float)((SourceWeights.IsOwnCorpus(source.Key) ? corpusWeight : 1) / Math.Sqrt(source.Count()));
                foreach (var sample in source)
                {
                    sample.Weight = weight;
                }
            }

            var scale = samples.Count / (double)intents.Count / intent.Sum(sample => (double)sample.Weight);
            foreach (var sample in intent)
            {
                sample.Weight = (float)(sample.Weight * scale);
            }
        }
    }
}
