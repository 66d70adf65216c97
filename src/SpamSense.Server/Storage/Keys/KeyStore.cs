using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage.Keys;

/// <summary>Makes, lists and revokes keys. A key itself is never stored.</summary>
internal sealed class KeyStore(ServerDatabase database, TimeProvider clock)
{
    // The clients of Akismet want exactly 12 hexadecimal digits.
    private const int KeyBytes = 6;
    private const int HintLength = 2;
    private const int UniqueViolation = 19;

    /// <summary>Makes a key for a site, and the site where it is new.</summary>
    /// <returns>The key, which nobody can read again.</returns>
    /// <exception cref="StorageException">It could not be written.</exception>
    internal string Add(SiteAddress site) => database.Guarded(() =>
    {
        using var connection = database.Connect();
        while (true)
        {
            var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
            try
            {
                Insert(connection, site, key);
                return key;
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == UniqueViolation)
            {
                // One of 281 trillion was drawn twice: draw again.
            }
        }
    });

    /// <summary>Reads the keys, those of one site together, the oldest first.</summary>
    /// <exception cref="StorageException">They could not be read.</exception>
    internal IReadOnlyList<StoredKey> List() => database.Guarded(() =>
    {
        using var connection = database.Connect();
        return List(connection);
    });

    /// <inheritdoc cref="List()"/>
    internal static IReadOnlyList<StoredKey> List(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT keys.hash, sites.name, sites.url, keys.hint, keys.created_at, keys.revoked_at
            FROM keys JOIN sites ON sites.name = keys.site
            ORDER BY sites.name, keys.created_at, keys.hash
            """;
        using var reader = command.ExecuteReader();
        var keys = new List<StoredKey>();
        while (reader.Read())
        {
            keys.Add(new StoredKey(
                reader.GetFieldValue<byte[]>(0),
                reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.GetString(3),
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(4)),
                reader.IsDBNull(5) ? null : DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(5))));
        }

        return keys;
    }

    /// <summary>Revokes a key.</summary>
    /// <param name="key">One of <see cref="List()"/>.</param>
    /// <exception cref="StorageException">It could not be written.</exception>
    internal void Revoke(StoredKey key) => database.Guarded(() =>
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE keys SET revoked_at = $now WHERE hash = $hash AND revoked_at IS NULL";
        command.Parameters.AddWithValue("$now", clock.GetUtcNow().ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$hash", key.Hash);
        command.ExecuteNonQuery();
    });

    private void Insert(SqliteConnection connection, SiteAddress site, string key)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO sites (name, url, created_at) VALUES ($site, $url, $now) ON CONFLICT (name) DO UPDATE SET url = coalesce($url, url);
            INSERT INTO keys (hash, site, hint, created_at) VALUES ($hash, $site, $hint, $now);
            """;
        command.Parameters.AddWithValue("$site", site.Name);
        command.Parameters.AddWithValue("$url", (object?)site.Url?.AbsoluteUri ?? DBNull.Value);
        command.Parameters.AddWithValue("$now", clock.GetUtcNow().ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$hash", KeyHash.Of(key));
        command.Parameters.AddWithValue("$hint", key[..HintLength]);
        command.ExecuteNonQuery();
        transaction.Commit();
    }
}
