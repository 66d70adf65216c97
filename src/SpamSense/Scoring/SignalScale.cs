namespace SpamSense.Scoring;

/// <summary>What a count becomes before the model sees it: log(1 + count), so that the tenth link says less than the first.</summary>
internal static class SignalScale
{
    private const int TableLength = 256;

    private static readonly float[] Table = [.. Enumerable.Range(0, TableLength).Select(count => (float)Math.Log(1 + count))];

    /// <summary>Counts above 255 count as 255.</summary>
    internal static float Of(int count) => Table[Math.Min(count, TableLength - 1)];
}
