namespace SpamSense.Scoring;

/// <summary>A symbol of a text as rows of the compiled table: its own, and that of the pair that it ends; -1 where the table has none.</summary>
internal readonly record struct RecordedSymbol(int Row, int PairRow);
