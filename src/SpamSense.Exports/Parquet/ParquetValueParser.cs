namespace SpamSense.Exports.Parquet;

/// <summary>Reads a value from its text in UTF-8.</summary>
internal delegate bool ParquetValueParser<T>(ReadOnlySpan<byte> text, out T value)
    where T : struct;
