namespace SpamSense.Exports.Parquet;

/// <summary>What the header of a page says.</summary>
/// <param name="HeaderLength">How many bytes the header has.</param>
/// <param name="PackedLength">How many bytes follow it.</param>
/// <param name="UnpackedLength">How many bytes they unpack to.</param>
/// <param name="Values">How many values of the column are in them; none in a dictionary.</param>
internal readonly record struct ParquetPage(int HeaderLength, long PackedLength, long UnpackedLength, long Values);
