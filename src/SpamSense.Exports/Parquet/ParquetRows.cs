using System.Text.Unicode;
using Parquet.Meta;
using SpamSense.Exports.Transcoding;
using Encoding = System.Text.Encoding;

namespace SpamSense.Exports.Parquet;

/// <summary>The rows of one row group, put together from the values of its leaves. The recursion goes as deep as the schema, which has a limit.</summary>
internal sealed class ParquetRows(IReadOnlyList<ParquetColumnNode> columns, ParquetLeafValues?[] leaves, JsonCells cells) : IDisposable
{
    /// <summary>Writes the next row.</summary>
    /// <exception cref="InvalidDataException">The levels of the leaves do not fit together.</exception>
    public void Write()
    {
        foreach (var column in columns)
        {
            cells.Json.WritePropertyName(column.MemberName);
            WriteNode(column.Node);
        }

        foreach (var leaf in leaves)
        {
            if (leaf is { Repetition: > 0 })
            {
                throw new InvalidDataException();
            }
        }
    }

    public void Dispose()
    {
        foreach (var leaf in leaves)
        {
            leaf?.Dispose();
        }
    }

    private void WriteNode(ParquetNode node)
    {
        if (node.Repetition == FieldRepetitionType.REPEATED)
        {
            WriteArray(node, isWrapped: false);
        }
        else if (First(node).Definition < node.MaxDefinition)
        {
            cells.Json.WriteNullValue();
            Skip(node);
        }
        else
        {
            WriteContent(node);
        }
    }

    private void WriteContent(ParquetNode node)
    {
        switch (node.Shape)
        {
            case ParquetShape.Value:
                First(node).Write(cells);
                break;
            case ParquetShape.List:
                WriteArray(node.Children[0], node.Children[0].IsWrapper);
                break;
            case ParquetShape.Map:
                WriteMap(node.Children[0]);
                break;
            default:
                cells.Json.WriteStartObject();
                foreach (var child in node.Children)
                {
                    cells.Json.WritePropertyName(child.MemberName);
                    WriteNode(child);
                }

                cells.Json.WriteEndObject();
                break;
        }
    }

    private void WriteArray(ParquetNode repeated, bool isWrapped)
    {
        cells.Json.WriteStartArray();
        for (var isThere = HasElement(repeated); isThere; isThere = HasMore(repeated))
        {
            if (isWrapped)
            {
                WriteNode(repeated.Children[0]);
            }
            else
            {
                WriteContent(repeated);
            }
        }

        cells.Json.WriteEndArray();
    }

    private void WriteMap(ParquetNode entries)
    {
        cells.Json.WriteStartObject();
        for (var isThere = HasElement(entries); isThere; isThere = HasMore(entries))
        {
            var key = First(entries.Children[0]).TakeText();
            if (Utf8.IsValid(key))
            {
                cells.Json.WritePropertyName(key);
            }
            else
            {
                cells.Json.WritePropertyName(Encoding.UTF8.GetString(key));
            }

            WriteNode(entries.Children[1]);
        }

        cells.Json.WriteEndObject();
    }

    private bool HasElement(ParquetNode repeated)
    {
        var hasElement = First(repeated).Definition >= repeated.MaxDefinition;
        if (!hasElement)
        {
            Skip(repeated);
        }

        return hasElement;
    }

    private bool HasMore(ParquetNode repeated) => First(repeated) is { IsAtEnd: false } first && first.Repetition >= repeated.MaxRepetition;

    private void Skip(ParquetNode node)
    {
        var (start, length) = node.Leaves.GetOffsetAndLength(leaves.Length);
        foreach (var leaf in leaves.AsSpan(start, length))
        {
            leaf!.Skip();
        }
    }

    private ParquetLeafValues First(ParquetNode node) => leaves[node.FirstLeaf]!;
}
