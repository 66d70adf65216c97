using System.Globalization;
using Microsoft.Data.Sqlite;
using SpamSense.Exports.Columns;

namespace SpamSense.Exports.Sqlite;

/// <summary>Finds the table that holds the posts: as told, else the only one with a column of texts, else the one whose name says so.</summary>
internal static class SqliteTableChooser
{
    private const int MostListed = 30;

    /// <summary>What tables of posts are called, the surer ones first; something may stand before, as in <c>wp_comments</c>.</summary>
    private static readonly string[] PostNames =
    [
        "comments", "comment", "replies", "messages", "message", "reviews", "tweets", "toots", "statuses", "posts", "post", "entries", "items", "stories",
    ];

    /// <summary>Chooses a table.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="name">The name of the input, for messages.</param>
    /// <param name="options">What was told.</param>
    /// <exception cref="ExportFormatException">There is no such table, or none to be chosen.</exception>
    public static string Choose(SqliteConnection connection, string name, RecordReaderOptions options)
    {
        if (options.Table is { } told)
        {
            var all = Tables(connection, "type IN ('table', 'view', 'virtual')");
            return all.Find(table => table == told)
                ?? all.Find(table => table.Equals(told, StringComparison.OrdinalIgnoreCase))
                ?? throw new ExportFormatException($"'{name}' has no table '{told}': it has {List(all)}.");
        }

        // What a view or a virtual table does when it is read, whoever made the file decides.
        var tables = Tables(connection, "type = 'table'");
        var withText = tables.FindAll(table => TextColumnChooser.TryChoose(options.TextColumn, Columns(connection, table), []) is not null);
        var candidates = withText.Count > 0 ? withText : tables;
        var chosen = candidates.Count == 1 ? candidates[0] : ByName(connection, candidates);
        return chosen ?? throw new ExportFormatException(tables.Count == 0
            ? $"'{name}' is an SQLite database without a table."
            : $"Name the table of '{name}' that holds the posts with --table: it has {List(tables)}.");
    }

    private static string? ByName(SqliteConnection connection, List<string> tables)
    {
        foreach (var known in PostNames)
        {
            var found = tables.FindAll(table => table.Equals(known, StringComparison.OrdinalIgnoreCase) || table.EndsWith('_' + known, StringComparison.OrdinalIgnoreCase));
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : found.MaxBy(table => Count(connection, table));
            }
        }

        return null;
    }

    private static List<string> Tables(SqliteConnection connection, string condition) =>
        Names(connection, $"SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND {condition} ORDER BY name");

    private static List<string> Columns(SqliteConnection connection, string table) => Names(connection, $"SELECT name FROM pragma_table_info({SqliteText.Value(table)})");

    private static long Count(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {SqliteText.Name(table)}";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static List<string> Names(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static string List(List<string> tables)
    {
        var names = string.Join(", ", tables.Take(MostListed).Select(static table => $"'{table}'"));
        return tables.Count > MostListed ? $"{names} and {tables.Count - MostListed} more" : names;
    }
}
