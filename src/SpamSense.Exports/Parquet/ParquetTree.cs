using Parquet.Meta;

namespace SpamSense.Exports.Parquet;

/// <summary>Makes a tree of the list in which a file keeps its schema.</summary>
internal sealed class ParquetTree
{
    private const int MaxDepth = 64;
    private const int MaxElements = 20_000;

    private readonly List<SchemaElement> _elements;
    private readonly List<ParquetNode> _leaves = [];
    private int _next;

    /// <summary>Reads the schema. The elements of the leaves are stripped of all that goes beyond their physical types.</summary>
    /// <remarks>
    /// The library then reads whole numbers and bytes, which it does with every encoding; what they mean is said here. It would make strings of UTF-16
    /// of texts, and does not read times, decimals and bytes whose numbers are packed as differences.
    /// </remarks>
    /// <exception cref="InvalidDataException">The schema is none.</exception>
    public ParquetTree(List<SchemaElement> elements)
    {
        if (elements.Count is 0 or > MaxElements)
        {
            throw new InvalidDataException();
        }

        _elements = elements;
        Root = Read(parent: null, depth: 0);
        if (_next != elements.Count)
        {
            throw new InvalidDataException();
        }
    }

    public ParquetNode Root { get; }

    public IReadOnlyList<ParquetNode> Leaves => _leaves;

    private ParquetNode Read(ParquetNode? parent, int depth)
    {
        if (_next == _elements.Count || depth > MaxDepth)
        {
            throw new InvalidDataException();
        }

        var element = _elements[_next++];
        var node = new ParquetNode(element, parent);
        var first = _leaves.Count;
        if (element.NumChildren is null or 0 && parent is not null)
        {
            node.Type = ParquetLeafType.Of(element);
            (element.ConvertedType, element.LogicalType) = (null, null);
            _leaves.Add(node);
        }
        else
        {
            for (var i = 0; i < element.NumChildren; i++)
            {
                node.Children.Add(Read(node, depth + 1));
            }

            node.Shape = ShapeOf(element, node);
        }

        node.Leaves = first.._leaves.Count;
        return node;
    }

    private static ParquetShape ShapeOf(SchemaElement element, ParquetNode node)
    {
        var isList = element.ConvertedType == ConvertedType.LIST || element.LogicalType?.LIST is not null;
        var isMap = element.ConvertedType is ConvertedType.MAP or ConvertedType.MAP_KEY_VALUE || element.LogicalType?.MAP is not null;
        return node.Children is not [{ Repetition: FieldRepetitionType.REPEATED } only] || !(isList || isMap) ? ParquetShape.Object
            : isMap && only.Children is [{ Type.IsText: true, Repetition: FieldRepetitionType.REQUIRED }, _] ? ParquetShape.Map
            : ParquetShape.List;
    }
}
