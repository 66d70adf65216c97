using Parquet.Data;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>The values of a leaf of one physical type.</summary>
internal sealed class ParquetLeafValues<T>(ParquetNode node, RawColumnData<T> raw, ParquetValueWriter<T> write) : ParquetLeafValues(node, raw)
    where T : struct
{
    private readonly RawColumnData<T> _raw = raw;

    public T this[int index] => _raw.Values[index];

    protected override int ValueRoom => _raw.Values.Length;

    protected override void WriteValue(JsonCells cells, int index) => write(cells, _raw.Values[index]);
}
