namespace SpamSense.Exports.Sqlite;

/// <summary>Writes names and values into a query so that nothing in them can be taken for more.</summary>
internal static class SqliteText
{
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Value(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
