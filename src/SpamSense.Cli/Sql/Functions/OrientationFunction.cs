using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary><c>orientation(text)</c>: what the author put first.</summary>
internal sealed class OrientationFunction(PostScorer scorer) : VerdictFunction("orientation", scorer)
{
    public override DuckDBLogicalType CreateResultType() => NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Varchar);

    protected override void Write(ResultVector results, int row, Classification verdict) => results.Set(row, verdict.Orientation switch
    {
        Orientation.Monetization => "monetization"u8,
        Orientation.Undecided => "undecided"u8,
        _ => "relationship"u8,
    });
}
