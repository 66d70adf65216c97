using System.Collections;
using SpamSense.Cli.Filtering;
using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The inputs of a run in the order of the command line, all of them tried before the first is scored.</summary>
/// <remarks>An input that cannot be opened is set aside with the reason, and the others are scored; only when none is left the run ends before it begins.</remarks>
internal sealed class ScoreInputs : IEnumerable<ScoreInput>, IDisposable
{
    private readonly List<ScoreInput> _inputs = [];
    private readonly List<ExportFiles> _exports = [];
    private readonly List<string> _failures = [];

    private ScoreInputs()
    {
    }

    /// <summary>How many inputs can be read.</summary>
    public int Count => _inputs.Count;

    public ScoreInput this[int index] => _inputs[index];

    /// <summary>Why inputs are set aside, a sentence for each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _inputs.Aggregate((long?)0, static (sum, input) => sum + (input.Part.IsEmpty ? 0 : input.Length));

    public RecordFormat Format => _inputs[0].Format;

    /// <summary>The columns of all inputs together, as far as their beginnings show them.</summary>
    public ColumnSet Columns
    {
        get
        {
            var columns = new ColumnSet();
            _inputs.ForEach(input => columns.UnionWith(input.Columns));
            return columns;
        }
    }

    /// <summary>
    /// The columns that the output would replace although they are the inputs' own: an input that was scored before has all four of ours, and one that has
    /// some of them means something else by them.
    /// </summary>
    public IReadOnlyList<string> ForeignScores =>
        [.. _inputs.Select(static input => input.Columns.Intersect(RecordFilter.VerdictColumns).ToArray())
            .Where(static columns => columns.Length > 0 && columns.Length < RecordFilter.VerdictColumns.Count).SelectMany(static columns => columns).Distinct()];

    /// <summary>Opens all inputs: files, and the exports in archives and folders.</summary>
    /// <param name="files">The names.</param>
    /// <param name="options">What is known about them.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <param name="written">What the run writes, and leaves out of a folder: a second run finds what the first has left there.</param>
    /// <exception cref="CommandFailureException">None can be read.</exception>
    public static ScoreInputs Open(IReadOnlyList<string> files, RecordReaderOptions options, CancellationToken cancellationToken, params string?[] written)
    {
        var inputs = new ScoreInputs();
        try
        {
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (file == ScoreRequest.StandardStream)
                {
                    inputs.Try(() => inputs._inputs.Add(new ScoreInput(file, options, cancellationToken)));
                }
                else
                {
                    inputs.AddExports(file, options, written, cancellationToken);
                }
            }

            inputs.ThrowIfNone();
            return inputs;
        }
        catch
        {
            inputs.Dispose();
            throw;
        }
    }

    /// <summary>The columns of all inputs together, each once; may read all of them.</summary>
    /// <exception cref="CommandFailureException">No input is left that can be read.</exception>
    public ColumnSet CollectColumns(CancellationToken cancellationToken)
    {
        var columns = new ColumnSet();
        foreach (var input in _inputs.ToList())
        {
            if (!Try(() => columns.UnionWith(input.CollectColumns(cancellationToken))))
            {
                _inputs.Remove(input);
                input.Dispose();
            }

            input.Rest();
        }

        ThrowIfNone();
        return columns;
    }

    /// <summary>Refuses what can be read only once.</summary>
    /// <param name="option">The option that reads again.</param>
    /// <exception cref="CommandFailureException">An input is a pipe.</exception>
    public void ThrowIfPipe(string option)
    {
        if (_inputs.Find(static input => !input.CanReopen) is { } pipe)
        {
            throw new CommandFailureException($"'{pipe.Name}' can be read only once, and {option} reads again; save it to a file first.");
        }
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

    public IEnumerator<ScoreInput> GetEnumerator() => _inputs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        _inputs.ForEach(static input => input.Dispose());
        _exports.ForEach(static exports => exports.Dispose());
    }

    /// <summary>Adds the exports that a name leads to: itself, or those in an archive or folder.</summary>
    private void AddExports(string file, RecordReaderOptions options, string?[] written, CancellationToken cancellationToken)
    {
        ExportFiles? exports = null;
        Try(() => exports = Find(file, options, cancellationToken));
        if (exports is null)
        {
            return;
        }

        _exports.Add(exports);
        var isFolder = Directory.Exists(file);
        var found = exports.Where(export => !isFolder || !InputFiles.IsWritten(written, export.Name)).ToList();
        if (found.Count == 0)
        {
            _failures.Add($"There is nothing but the output in '{file}'; check the folder.");
        }

        foreach (var export in found)
        {
            Try(() =>
            {
                var input = new ScoreInput(file, options, cancellationToken, export);
                _inputs.Add(input);
                input.Rest();
            });
        }

        foreach (var closed in exports.Unreadable)
        {
            _failures.Add($"'{closed.Source}' cannot be opened: {closed.Reason}.");
        }

        if (exports.IsCut)
        {
            _failures.Add($"'{file}' is cut off, and files of it may be missing: fetch it again.");
        }
    }

    /// <summary>The exports that a name leads to.</summary>
    /// <exception cref="CommandFailureException">It leads nowhere, or to what cannot be read.</exception>
    public static ExportFiles Find(string file, RecordReaderOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return ExportFiles.Find(file, options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(file, exception), exception);
        }
    }

    private bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is CommandFailureException or ExportFormatException)
        {
            _failures.Add(exception.Message);
            return false;
        }
    }

    private void ThrowIfNone()
    {
        if (_inputs.Count == 0)
        {
            InputFailures.Write(_failures.SkipLast(1));
            throw new CommandFailureException(_failures[^1]);
        }
    }
}
