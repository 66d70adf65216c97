using Parquet;
using Parquet.Meta;
using Parquet.Schema;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Parquet;

/// <summary>A Parquet file: its columns, and its row groups one by one.</summary>
internal sealed class ParquetTable : IDisposable
{
    // Values are kept beside two levels and, if they are texts, the place where they stand.
    private const long BytesPerValue = 24;
    private const long MaxRowGroupLength = 1L << 30;

    private readonly Stream _stream;
    private readonly ParquetReader _reader;
    private readonly ParquetTree _tree;
    private readonly DataField?[] _fields;
    private readonly ParquetColumnNode[] _columns;

    private ParquetTable(Stream stream, ParquetReader reader)
    {
        (_stream, _reader) = (stream, reader);
        var metadata = reader.Metadata ?? throw new InvalidDataException();
        _tree = new ParquetTree(metadata.Schema);
        var known = reader.Schema.GetDataFields().ToLookup(static field => string.Join('\0', field.Path.ToList()), StringComparer.Ordinal);
        _fields = [.. _tree.Leaves.Select(leaf => leaf.Type is null ? null : known[string.Join('\0', leaf.Path)].FirstOrDefault())];
        var readable = _tree.Root.Children.FindAll(IsReadable);
        LeftOut = [.. _tree.Root.Children.Except(readable).Select(static node => node.Name)];
        Columns = HeaderNames.Unique(readable.ConvertAll(static node => node.Name)).Names;
        _columns = [.. readable.Select((node, index) => new ParquetColumnNode(node, JsonLinesFormatter.Encode(Columns[index])))];
        ColumnTypes = _columns
            .Select((column, index) => (name: Columns[index], type: column.Node is { MaxRepetition: 0, Type: { } type } ? type.Column : ColumnType.Text))
            .Where(static column => column.type != ColumnType.Text)
            .ToDictionary(static column => column.name, static column => column.type, StringComparer.Ordinal);
        RowCounts = [.. metadata.RowGroups.Select(static rowGroup => rowGroup.NumRows)];
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyDictionary<string, ColumnType> ColumnTypes { get; }

    /// <summary>The columns of which the library knows no way to read them.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>How many rows each row group has.</summary>
    public IReadOnlyList<long> RowCounts { get; }

    /// <summary>Reads the end of a file, where all is said about it.</summary>
    /// <param name="stream">The file, seekable; not disposed.</param>
    /// <param name="name">The name of the input.</param>
    /// <exception cref="ExportFormatException">The file is none that can be read.</exception>
    public static ParquetTable Open(Stream stream, string name)
    {
        ParquetFooter.Check(stream, name);
        try
        {
            return new ParquetTable(stream, Waiting(() => ParquetReader.CreateAsync(stream, leaveStreamOpen: true)));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw ParquetFooter.Broken(name, exception);
        }
    }

    /// <summary>Reads a row group into memory.</summary>
    /// <param name="index">Which one.</param>
    /// <param name="cells">Writes its values.</param>
    /// <param name="cancellationToken">Stops the reading between two columns.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ParquetRows Read(int index, JsonCells cells, CancellationToken cancellationToken)
    {
        var leaves = new ParquetLeafValues?[_fields.Length];
        try
        {
            using var rowGroup = _reader.OpenRowGroupReader(index);
            var pages = new ParquetPages(_stream);
            var room = MaxRowGroupLength;
            foreach (var leaf in _columns.SelectMany(static column => Enumerable.Range(column.Node.FirstLeaf, column.Node.Leaves.End.Value - column.Node.FirstLeaf)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (field, node) = (_fields[leaf]!, _tree.Leaves[leaf]);
                room -= pages.Check(rowGroup.GetMetadata(field)!.MetaData!, room);
                var raw = Waiting(() => rowGroup.ReadRawColumnDataBaseAsync(field, cancellationToken).AsTask());
                leaves[leaf] = node.Type!.Read(node, raw);
                leaves[leaf]!.Check(RowCounts[index]);
            }

            return new ParquetRows(_columns, leaves, cells);
        }
        catch (Exception exception)
        {
            Array.ForEach(leaves, static leaf => leaf?.Dispose());
            if (!IsDamage(exception))
            {
                throw;
            }

            throw new InvalidDataException(message: null, exception);
        }
    }

    /// <summary>Whether a row group is so large that it is not read.</summary>
    public bool IsTooLarge(int index)
    {
        var chunks = _reader.Metadata!.RowGroups[index].Columns.Select(static chunk => chunk.MetaData).OfType<ColumnMetaData>();
        var length = chunks.Sum(static chunk => (decimal)chunk.TotalUncompressedSize + ((decimal)chunk.NumValues * BytesPerValue));
        return length > MaxRowGroupLength;
    }

    public void Dispose() => Waiting(() => _reader.DisposeAsync().AsTask());

    /// <summary>Whether an exception tells of the file, in whatever words: a library that trusts what it reads stumbles in many ways.</summary>
    public static bool IsDamage(Exception exception) => exception is not OperationCanceledException;

    private bool IsReadable(ParquetNode node) =>
        node.Leaves.End.Value > node.FirstLeaf && _fields[node.Leaves].All(static field => field is not null);

    // The library waits in the context of its caller, and one of a window would wait for ever.
    private static T Waiting<T>(Func<Task<T>> action) => Task.Run(action).GetAwaiter().GetResult();

    private static void Waiting(Func<Task> action) => Task.Run(action).GetAwaiter().GetResult();
}
