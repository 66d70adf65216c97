using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace SpamSense.Cli.Sql;

/// <summary>What DuckDB's C interface offers and DuckDB.NET does not.</summary>
internal static partial class DuckDBNative
{
    [LibraryImport("duckdb", EntryPoint = "duckdb_prepared_statement_type")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.ApplicationDirectory)]
    public static partial int StatementType(DuckDBPreparedStatement statement);
}
