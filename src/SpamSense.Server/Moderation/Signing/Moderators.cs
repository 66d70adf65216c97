using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>Who may moderate.</summary>
internal sealed class Moderators(ServerDatabase database)
{
    /// <summary>The name of the only moderator, where nobody chose another.</summary>
    internal const string DefaultName = "moderator";

    /// <summary>The longest name.</summary>
    internal const int LongestName = 100;

    /// <summary>Whether there is anybody.</summary>
    internal bool Any()
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM moderators)";
        return (long)command.ExecuteScalar()! != 0;
    }

    /// <summary>What is kept of somebody's password; <see langword="null"/> where there is nobody of that name.</summary>
    internal PasswordHash? Find(string name)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT salt, iterations, hash FROM moderators WHERE name = @name";
        command.Parameters.AddWithValue("@name", name);
        using var reader = command.ExecuteReader();
        return reader.Read() ? new PasswordHash((byte[])reader[0], reader.GetInt32(1), (byte[])reader[2]) : null;
    }

    /// <summary>Sets somebody's password.</summary>
    internal void Set(string name, PasswordHash password) => Write(
        "INSERT INTO moderators VALUES (@name, @salt, @iterations, @hash) ON CONFLICT (name) DO UPDATE SET salt = excluded.salt, iterations = excluded.iterations, hash = excluded.hash",
        name,
        password);

    /// <summary>Sets the first password of all.</summary>
    /// <returns>Whether it is the first.</returns>
    internal bool TrySetFirst(string name, PasswordHash password) => Write(
        "INSERT INTO moderators SELECT @name, @salt, @iterations, @hash WHERE NOT EXISTS (SELECT 1 FROM moderators)", name, password) > 0;

    private int Write(string statement, string name, PasswordHash password)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Both statements are constants of this class.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@name", name);
        command.Parameters.AddWithValue("@salt", password.Salt);
        command.Parameters.AddWithValue("@iterations", password.Iterations);
        command.Parameters.AddWithValue("@hash", password.Hash);
        return command.ExecuteNonQuery();
    }
}
