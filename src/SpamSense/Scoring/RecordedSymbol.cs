namespace SpamSense.Scoring;

/// <summary>What the compiled table has for a symbol of a text, and for the pair that it ends.</summary>
internal readonly record struct RecordedSymbol(TableRow Row, TableRow PairRow)
{
    /// <summary>1 where the symbol or the pair has signals, else 0.</summary>
    internal int HasSignals => Row.HasSignals | PairRow.HasSignals;
}
