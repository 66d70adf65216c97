namespace SpamSense.Scoring;

/// <summary>What a count becomes before the model sees it: log(1 + count), so that the tenth link says less than the first.</summary>
internal static class SignalScale
{
    private const int TableLength = 256;

    private static readonly float[] Table = Fill();

    /// <summary>Counts above 255 count as 255.</summary>
    internal static float Of(int count) => Table[Math.Min(count, TableLength - 1)];

    private static float[] Fill()
    {
        var table = new float[TableLength];
        for (var count = 0; count < table.Length; count++)
        {
            table[count] = (float)Math.Log(1 + count);
        }

        return table;
    }
}
