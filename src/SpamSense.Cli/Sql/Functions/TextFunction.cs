using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql.Functions;

/// <summary>A function of SQL that takes a text. DuckDB calls it from any number of threads at a time.</summary>
/// <param name="name">What it is called.</param>
internal abstract class TextFunction(string name)
{
    public string Name { get; } = name;

    /// <summary>The type of its results.</summary>
    public abstract DuckDBLogicalType CreateResultType();

    /// <summary>Computes the results of some rows.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="results">Gets as many results.</param>
    public abstract void Evaluate(TextVector texts, ResultVector results);
}
