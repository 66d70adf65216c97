using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>What commands tell a running server: which sites have corrections that it does not know of.</summary>
internal static class OutsideChanges
{
    /// <summary>Counts a change of a site's corrections, in the transaction that makes it.</summary>
    internal static void Count(SqliteConnection connection, string site)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO outside_changes (site, number) VALUES ($site, 1) ON CONFLICT (site) DO UPDATE SET number = number + 1";
        command.Parameters.AddWithValue("$site", site);
        command.ExecuteNonQuery();
    }

    /// <summary>Reads how many changes were counted for each site.</summary>
    internal static Dictionary<string, long> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT site, number FROM outside_changes";
        using var reader = command.ExecuteReader();
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        while (reader.Read())
        {
            numbers[reader.GetString(0)] = reader.GetInt64(1);
        }

        return numbers;
    }
}
