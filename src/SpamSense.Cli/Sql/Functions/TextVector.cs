using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary>The texts that DuckDB hands over at a time, read where they lie. Valid during the call only.</summary>
internal readonly unsafe ref struct TextVector
{
    private const int RowsInAWord = 64;

    private readonly DuckDBString* _texts;
    private readonly ulong* _validity;

    /// <param name="vector">A flat vector of type VARCHAR.</param>
    /// <param name="count">How many rows it has.</param>
    public TextVector(nint vector, int count)
    {
        _texts = (DuckDBString*)NativeMethods.Vectors.DuckDBVectorGetData(vector);
        _validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        Count = count;
    }

    public int Count { get; }

    /// <summary>The UTF-8 of a row; empty where it is NULL.</summary>
    public ReadOnlySpan<byte> this[int row] => IsNull(row) ? [] : new ReadOnlySpan<byte>(_texts[row].Data, _texts[row].Length);

    public bool IsNull(int row) => _validity is not null && (_validity[row / RowsInAWord] & (1UL << (row % RowsInAWord))) == 0;
}
