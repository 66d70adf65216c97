namespace SpamSense.Exports.Content;

/// <summary>What files begin with that are no text, and are read all the same.</summary>
internal static class FileSignature
{
    public static ReadOnlySpan<byte> Parquet => "PAR1"u8;

    public static ReadOnlySpan<byte> Sqlite => "SQLite format 3\0"u8;
}
