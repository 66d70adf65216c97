using System.Collections.Concurrent;
using System.Text;
using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary><c>diagnostics(text)</c>: the ids of the rules that found something, each once, in the order of the text; NULL for NULL.</summary>
internal sealed class DiagnosticsFunction(PostScorer scorer) : TextFunction("diagnostics")
{
    private readonly ConcurrentDictionary<string, byte[]> _ids = new(StringComparer.Ordinal);

    public override DuckDBLogicalType CreateResultType()
    {
        using var text = NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Varchar);
        return NativeMethods.LogicalType.DuckDBCreateListType(text);
    }

    public override void Evaluate(TextVector texts, ResultVector results)
    {
        var lists = new byte[][]?[texts.Count];
        for (var row = 0; row < lists.Length; row++)
        {
            lists[row] = texts.IsNull(row) ? null : IdsIn(Encoding.UTF8.GetString(texts[row]));
        }

        results.Set(lists);
    }

    private byte[][] IdsIn(string text) =>
    [
        .. scorer.Analyze(text).Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed).Select(static diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal)
            .Select(id => _ids.GetOrAdd(id, Encoding.UTF8.GetBytes)),
    ];
}
