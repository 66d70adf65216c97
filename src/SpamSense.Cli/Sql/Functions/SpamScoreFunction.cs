using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary><c>spam_score(text)</c>: the calibrated probability of monetization.</summary>
internal sealed class SpamScoreFunction(PostScorer scorer) : VerdictFunction("spam_score", scorer)
{
    // The six decimals that a probability has, without those that turn up when a float becomes a double.
    private const int Decimals = 6;

    public override DuckDBLogicalType CreateResultType() => NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Double);

    protected override void Write(ResultVector results, int row, Classification verdict) =>
        results.Set(row, Math.Round((double)verdict.MonetizationProbability, Decimals));
}
