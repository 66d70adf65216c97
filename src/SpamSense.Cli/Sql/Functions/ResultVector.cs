using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary>Where DuckDB takes the results of a call from. Valid during the call only.</summary>
internal readonly unsafe ref struct ResultVector(nint vector)
{
    public void SetNull(int row)
    {
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        NativeMethods.ValidityMask.DuckDBValiditySetRowValidity(NativeMethods.Vectors.DuckDBVectorGetValidity(vector), (ulong)row, valid: false);
    }

    public void Set(int row, double value) => ((double*)NativeMethods.Vectors.DuckDBVectorGetData(vector))[row] = value;

    public void Set(int row, ReadOnlySpan<byte> utf8) => Set(vector, row, utf8);

    /// <summary>Sets all lists of a vector of lists of texts.</summary>
    /// <param name="lists">The list of each row; <see langword="null"/> for NULL.</param>
    public void Set(ReadOnlySpan<byte[][]?> lists)
    {
        var size = 0UL;
        foreach (var list in lists)
        {
            size += (ulong)(list?.Length ?? 0);
        }

        // What is reserved stays where it is until all is written.
        if (!NativeMethods.Vectors.DuckDBListVectorReserve(vector, size).IsSuccess() || !NativeMethods.Vectors.DuckDBListVectorSetSize(vector, size).IsSuccess())
        {
            throw new InsufficientMemoryException();
        }

        var entries = (DuckDBListEntry*)NativeMethods.Vectors.DuckDBVectorGetData(vector);
        var items = NativeMethods.Vectors.DuckDBListVectorGetChild(vector);
        var next = 0;
        for (var row = 0; row < lists.Length; row++)
        {
            var list = lists[row] ?? [];
            entries[row] = new DuckDBListEntry((ulong)next, (ulong)list.Length);
            foreach (var item in list)
            {
                Set(items, next++, item);
            }

            if (lists[row] is null)
            {
                SetNull(row);
            }
        }
    }

    private static void Set(nint target, int row, ReadOnlySpan<byte> utf8)
    {
        fixed (byte* bytes = utf8)
        {
            NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(target, (ulong)row, bytes, utf8.Length);
        }
    }
}
