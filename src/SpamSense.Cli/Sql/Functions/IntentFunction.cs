using System.Text;
using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary><c>intent(text)</c>: the most likely intent within the orientation.</summary>
internal sealed class IntentFunction(PostScorer scorer) : VerdictFunction("intent", scorer)
{
    private static readonly byte[][] Names = [.. Enum.GetValues<Intent>().Order().Select(static intent => Encoding.UTF8.GetBytes(intent.ToName()))];

    public override DuckDBLogicalType CreateResultType() => NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Varchar);

    protected override void Write(ResultVector results, int row, Classification verdict) => results.Set(row, Names[(int)verdict.Intent]);
}
