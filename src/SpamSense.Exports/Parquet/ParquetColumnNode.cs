using System.Text.Json;

namespace SpamSense.Exports.Parquet;

/// <summary>A column of the records: a node right below the root.</summary>
/// <param name="Node">The node.</param>
/// <param name="MemberName">The name of the column, which no other one has.</param>
internal sealed record ParquetColumnNode(ParquetNode Node, JsonEncodedText MemberName);
