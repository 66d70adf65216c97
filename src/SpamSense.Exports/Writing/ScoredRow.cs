using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;

namespace SpamSense.Exports.Writing;

/// <summary>A row of a table that holds all columns of the inputs and the verdict; used again for every record.</summary>
internal sealed class ScoredRow
{
    private readonly int[] _scores;

    public ScoredRow(IReadOnlyList<string> columns)
    {
        var all = new ColumnSet();
        all.UnionWith(columns);
        all.UnionWith(ScoreColumns.All);
        Columns = new RecordColumns([.. all]);
        Cells = new CellRow(Columns);
        _scores = [.. ScoreColumns.All.Select(Columns.IndexOf)];
    }

    /// <summary>The columns of the inputs, and those of the verdict in their place or behind them.</summary>
    public RecordColumns Columns { get; }

    public CellRow Cells { get; }

    public ScoreCells Score { get; } = new();

    /// <summary>Fills the cells with a record and with the verdict that <see cref="Score"/> was set to.</summary>
    public void Fill(RecordView record)
    {
        Cells.Clear();
        record.Content.CopyTo(record, Cells);
        for (var i = 0; i < _scores.Length; i++)
        {
            Cells.Set(_scores[i], Score.Cell(i));
        }
    }
}
