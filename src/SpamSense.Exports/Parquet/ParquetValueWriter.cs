using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>Writes a value as it is in JSON.</summary>
internal delegate void ParquetValueWriter<T>(JsonCells cells, T value);
