namespace SpamSense.Scoring;

/// <summary>What the compiled table finds for a name: a row, and what there is in it. The default is row 0, in which there is nothing.</summary>
/// <param name="Code">The row in the lower bits, the flags above.</param>
internal readonly record struct TableRow(int Code)
{
    /// <summary>How many bits a code has.</summary>
    internal const int Bits = 24;

    /// <summary>The greatest row.</summary>
    internal const int MaxIndex = (1 << (Bits - 2)) - 1;

    private const int NgramShift = Bits - 2;
    private const int SignalShift = Bits - 1;

    /// <summary>The row.</summary>
    internal int Index => Code & MaxIndex;

    /// <summary>1 where the row is that of an n-gram of the model, else 0.</summary>
    internal int IsNgram => (Code >> NgramShift) & 1;

    /// <summary>1 where the row has signals of the lexicon, else 0.</summary>
    internal int HasSignals => (Code >> SignalShift) & 1;

    /// <summary>Makes a code.</summary>
    internal static TableRow Of(int index, bool isNgram, bool hasSignals) => new(index | (isNgram ? 1 << NgramShift : 0) | (hasSignals ? 1 << SignalShift : 0));
}
