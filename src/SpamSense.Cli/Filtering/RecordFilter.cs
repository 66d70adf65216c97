using System.Collections.Concurrent;
using SpamSense.Exports;

namespace SpamSense.Cli.Filtering;

/// <summary>
/// What <c>--where</c> lets through. What does not ask for the verdict is tested before anything is scored. Any number of threads may use it.
/// </summary>
internal sealed class RecordFilter
{
    /// <summary>The columns of the verdict.</summary>
    public static readonly IReadOnlyList<string> VerdictColumns =
        [ScoreColumns.Orientation, ScoreColumns.MonetizationProbability, ScoreColumns.Intent, ScoreColumns.IntentProbability];

    private readonly string[] _names;
    private readonly FilterNode? _before;
    private readonly FilterNode? _after;
    private readonly ConcurrentBag<FilterRow> _rows = [];

    private RecordFilter(string[] names, IEnumerable<FilterNode> parts)
    {
        _names = names;
        var groups = parts.ToLookup(part => part.Columns().Any(column => column >= 0 && VerdictColumns.Contains(names[column])));
        (_before, _after) = (All([.. groups[false]]), All([.. groups[true]]));
    }

    /// <summary>Whether there is anything to test before a record is scored.</summary>
    public bool AsksForRecord => _before is not null;

    /// <summary>Whether there is anything to test that only the verdict tells.</summary>
    public bool AsksForVerdict => _after is not null;

    /// <summary>Makes a filter.</summary>
    /// <param name="filter">As the user wrote it.</param>
    /// <param name="columns">The columns that the inputs are known to have.</param>
    /// <param name="allColumns">Finds every column that they have, which may take a while; asked only where a name is not among the known ones.</param>
    /// <exception cref="FilterSyntaxException">It cannot be understood, or asks for a column that is not there.</exception>
    public static RecordFilter Parse(string filter, IReadOnlyList<string> columns, Func<IReadOnlyList<string>> allColumns)
    {
        var (root, asked) = FilterParser.Parse(filter);
        string[] known = [.. columns, .. VerdictColumns];
        if (asked.Any(column => Find(column.Name, known) is null))
        {
            known = [.. allColumns(), .. VerdictColumns];
        }

        string[] names = [.. asked.Select(column => Find(column.Name, known) ?? throw Unknown(column, known))];
        return new RecordFilter(names, root is JunctionNode { IsAnd: true } junction ? junction.Parts : [root]);
    }

    /// <summary>Tests the records of a batch before they are scored.</summary>
    public void TestRecords(RecordBatch batch, Span<bool> kept) => Test(_before!, batch, [], kept);

    /// <summary>Tests the records of a batch by the verdicts on them.</summary>
    public void TestVerdicts(RecordBatch batch, ReadOnlySpan<Classification> verdicts, Span<bool> kept) => Test(_after!, batch, verdicts, kept);

    private void Test(FilterNode node, RecordBatch batch, ReadOnlySpan<Classification> verdicts, Span<bool> kept)
    {
        var row = _rows.TryTake(out var free) ? free : new FilterRow(_names);
        for (var i = 0; i < kept.Length; i++)
        {
            row.Begin(batch, i, verdicts.IsEmpty ? null : verdicts[i]);
            kept[i] = node.Test(row) == true;
        }

        _rows.Add(row);
    }

    private static FilterNode? All(IReadOnlyList<FilterNode> parts) => parts switch
    {
        [] => null,
        [var only] => only,
        _ => new JunctionNode(isAnd: true, parts),
    };

    private static string? Find(string name, string[] columns) =>
        Array.Find(columns, column => column == name) ?? Array.Find(columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static FilterSyntaxException Unknown(FilterColumn column, string[] known)
    {
        const int most = 30;
        var hint = column.IsQuoted ? " (a text stands in single quotes)" : "";
        var names = string.Join(", ", known.Distinct().Take(most).Select(static name => $"'{name}'"));
        var more = known.Length > most ? $" and {known.Length - most} more" : "";
        return new FilterSyntaxException($"there is no column '{column.Name}'{hint}, but {names}{more}", column.Position);
    }
}
