using System.Text.Json;
using Parquet.Meta;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Parquet;

/// <summary>A node of the tree that the columns of a file form. The highest levels say from which on a value, or one more value, is there.</summary>
internal sealed class ParquetNode
{
    public ParquetNode(SchemaElement element, ParquetNode? parent)
    {
        Name = element.Name;
        MemberName = JsonLinesFormatter.Encode(Name);
        Repetition = parent is null ? FieldRepetitionType.REQUIRED : element.RepetitionType ?? FieldRepetitionType.REQUIRED;
        MaxDefinition = (parent?.MaxDefinition ?? 0) + (Repetition == FieldRepetitionType.REQUIRED ? 0 : 1);
        MaxRepetition = (parent?.MaxRepetition ?? 0) + (Repetition == FieldRepetitionType.REPEATED ? 1 : 0);
        Path = parent?.Path is { } path ? [.. path, Name] : [];
    }

    public string Name { get; }

    public JsonEncodedText MemberName { get; }

    public FieldRepetitionType Repetition { get; }

    public int MaxDefinition { get; }

    public int MaxRepetition { get; }

    /// <summary>The names from below the root to here.</summary>
    public string[] Path { get; }

    public ParquetShape Shape { get; set; }

    public List<ParquetNode> Children { get; } = [];

    /// <summary>The values below, as numbers of leaves.</summary>
    public Range Leaves { get; set; }

    /// <summary>The first of <see cref="Leaves"/>: it shows where the others stand.</summary>
    public int FirstLeaf => Leaves.Start.Value;

    /// <summary>How the values of a leaf are written; null for a type that cannot be read, and for all that is no leaf.</summary>
    public ParquetLeafType? Type { get; set; }

    /// <summary>Whether an element of the list is the child of this repeated node, and not the node itself as old files have it.</summary>
    public bool IsWrapper => Children.Count == 1 && Name != "array" && !Name.EndsWith("_tuple", StringComparison.Ordinal);
}
