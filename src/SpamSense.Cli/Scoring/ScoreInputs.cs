using System.Collections;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The inputs of a run in the order of the command line, all of them tried before the first is scored.</summary>
internal sealed class ScoreInputs : IEnumerable<ScoreInput>, IDisposable
{
    private readonly List<ScoreInput> _inputs = [];

    private ScoreInputs()
    {
    }

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _inputs.Aggregate((long?)0, static (sum, input) => sum + input.Length);

    public RecordFormat Format => _inputs[0].Format;

    public static ScoreInputs Open(ScoreRequest request, CancellationToken cancellationToken)
    {
        Check(request);
        var options = new RecordReaderOptions
        {
            TextColumn = request.TextColumn,
            Format = request.Format,
            Delimiter = request.Delimiter,
            Table = request.Table,
            Query = request.Query,
        };
        var inputs = new ScoreInputs();
        try
        {
            foreach (var file in request.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var input = new ScoreInput(file, options, cancellationToken);
                inputs._inputs.Add(input);
                input.Rest();
            }
        }
        catch
        {
            inputs.Dispose();
            throw;
        }

        return inputs;
    }

    /// <summary>The columns of all inputs together, each once.</summary>
    public ColumnSet CollectColumns(CancellationToken cancellationToken)
    {
        var columns = new ColumnSet();
        foreach (var input in _inputs)
        {
            columns.UnionWith(input.CollectColumns(cancellationToken));
            input.Rest();
        }

        return columns;
    }

    /// <summary>The types of columns, where all inputs that have a column agree on its type. None where an input may hold anything in a column.</summary>
    public IReadOnlyDictionary<string, ColumnType> ColumnTypes()
    {
        var types = new Dictionary<string, ColumnType>(StringComparer.Ordinal);
        if (_inputs.Exists(static input => input.Export != ExportFormat.Parquet))
        {
            return types;
        }

        foreach (var column in _inputs.SelectMany(static input => input.Columns.Select(name => (name, type: input.ColumnTypes.GetValueOrDefault(name)))))
        {
            if (!types.TryAdd(column.name, column.type) && types[column.name] != column.type)
            {
                types[column.name] = ColumnType.Text;
            }
        }

        return types;
    }

    public IEnumerator<ScoreInput> GetEnumerator()
    {
        foreach (var input in _inputs)
        {
            yield return input;
            input.Dispose();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _inputs.ForEach(static input => input.Dispose());

    private static void Check(ScoreRequest request)
    {
        InputNames.Check(request.Files, "score");
        if (request is { Delimiter: not null, Format: RecordFormat.JsonLines })
        {
            throw new CommandFailureException("JSON Lines have no delimiter; leave out --delimiter or say --format csv.");
        }

        if (request is { Table: not null, Query: not null })
        {
            throw new CommandFailureException("A query names its table itself; leave out --table or --sql.");
        }
    }
}
