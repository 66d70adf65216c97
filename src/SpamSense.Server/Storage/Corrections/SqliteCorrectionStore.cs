using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>Keeps corrections in the database: what it has acknowledged is on the disk.</summary>
internal sealed class SqliteCorrectionStore(ServerDatabase database, DatabaseWriter writer) : ICorrectionStore
{
    public IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default) => ReadAsync(database, site, cancellationToken);

    /// <summary>Reads the corrections of a database, for <see cref="ReadAsync(string?, CancellationToken)"/> and for commands.</summary>
    internal static async IAsyncEnumerable<Correction> ReadAsync(ServerDatabase database, string? site, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = database.Guarded(database.Connect);
        using var command = connection.CreateCommand();

        // Two statements: with one for both cases SQLite would read the corrections of all sites to find those of one.
        command.CommandText = site is null
            ? "SELECT site, post, label, corrected_at, source, reporter FROM corrections ORDER BY sequence"
            : "SELECT site, post, label, corrected_at, source, reporter FROM corrections WHERE site = $site ORDER BY sequence";
        command.Parameters.AddWithValue("$site", (object?)site ?? DBNull.Value);
        using var reader = database.Guarded(command.ExecuteReader);
        while (database.Guarded(reader.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return database.Guarded(() => Read(reader));
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    public async ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        var id = correction.Id;
        var post = StoredPost.Write(correction.Post);
        await WriteAsync(connection => Insert(connection, correction, id, post), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) =>
        await WriteAsync(connection => Delete(connection, site, id), cancellationToken).ConfigureAwait(false) > 0;

    /// <summary>Takes a correction back, for <see cref="RemoveAsync"/> and for commands.</summary>
    /// <returns>How many there were: 1 or 0.</returns>
    internal static int Delete(SqliteConnection connection, string site, string id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM corrections WHERE site = $site AND id = $id";
        command.Parameters.AddWithValue("$site", site);
        command.Parameters.AddWithValue("$id", id);
        return command.ExecuteNonQuery();
    }

    private static Correction Read(SqliteDataReader reader) => new(
        reader.GetString(0), StoredPost.Read(reader.GetString(1)), (Orientation)reader.GetInt32(2), DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(3)))
    {
        Source = (CorrectionSource)reader.GetInt32(4),
        Reporter = HistoryText.Read(reader.GetValue(5)),
    };

    private static int Insert(SqliteConnection connection, Correction correction, string id, string post)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT OR REPLACE INTO corrections (site, id, label, corrected_at, source, reporter, post)
            VALUES ($site, $id, $label, $corrected_at, $source, $reporter, $post)
            """;
        command.Parameters.AddWithValue("$site", correction.Site);
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$label", (int)correction.Label);
        command.Parameters.AddWithValue("$corrected_at", correction.CorrectedAt.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$source", (int)correction.Source);
        command.Parameters.AddWithValue("$reporter", HistoryText.Write(correction.Reporter) ?? DBNull.Value);
        command.Parameters.AddWithValue("$post", post);
        return command.ExecuteNonQuery();
    }

    private async Task<int> WriteAsync(Func<SqliteConnection, int> change, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.WriteAsync(change, cancellationToken).ConfigureAwait(false);
        }
        catch (StorageException exception)
        {
            // Clients are told no paths; the log has them.
            throw new CorrectionNotStoredException("The disk does not take the correction now; send it again later.", exception);
        }
    }
}
