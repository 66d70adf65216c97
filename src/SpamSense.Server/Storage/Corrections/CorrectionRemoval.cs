using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>Takes corrections back from outside of the server, and lets one that runs know.</summary>
internal static class CorrectionRemoval
{
    /// <summary>Takes one back.</summary>
    /// <returns>How many there were: 1 or 0.</returns>
    /// <exception cref="StorageException">It could not be written.</exception>
    internal static int Undo(ServerDatabase database, string site, string id) =>
        Change(database, site, connection => SqliteCorrectionStore.Delete(connection, site, id));

    /// <summary>Takes all back that were made at a time or later.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="StorageException">It could not be written.</exception>
    internal static int UndoSince(ServerDatabase database, string site, DateTimeOffset since) => Change(database, site, connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM corrections WHERE site = $site AND corrected_at >= $since";
        command.Parameters.AddWithValue("$site", site);
        command.Parameters.AddWithValue("$since", since.ToUnixTimeMilliseconds());
        return command.ExecuteNonQuery();
    });

    private static int Change(ServerDatabase database, string site, Func<SqliteConnection, int> change) => database.Guarded(() =>
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var count = change(connection);
        OutsideChanges.Count(connection, site);
        transaction.Commit();
        return count;
    });
}
