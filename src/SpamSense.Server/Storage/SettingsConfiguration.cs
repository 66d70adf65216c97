using System.Text;
using Microsoft.Extensions.Primitives;
using SpamSense.AspNetCore;
using SpamSense.Configuration;

namespace SpamSense.Server.Storage;

/// <summary>The settings that moderators made for their sites, as a layer of configuration.</summary>
internal sealed class SettingsConfiguration : ISiteConfiguration, IDisposable
{
    private const string Name = "the settings of the moderation page";

    private readonly ServerDatabase _database;
    private readonly Lock _turn = new();
    private volatile CancellationTokenSource _change = new();

    public SettingsConfiguration(ServerDatabase database)
    {
        _database = database;
        Text = Read();
    }

    /// <inheritdoc/>
    public string Text { get; private set; }

    /// <inheritdoc/>
    public IChangeToken Watch() => new CancellationChangeToken(_change.Token);

    /// <summary>Writes settings of a site, which hold at once.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="settings">Keys of <c>docs/configuration.md</c>, and their values; <see langword="null"/> takes a setting back.</param>
    /// <returns>What is wrong with them, so that nothing has changed; <see langword="null"/> where they are in force.</returns>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">They could not be written; nothing has changed.</exception>
    internal string? Save(string site, params ReadOnlySpan<(string Key, string? Value)> settings)
    {
        lock (_turn)
        {
            var section = new StringBuilder();
            foreach (var (key, value) in settings)
            {
                section.Append(value is null ? "" : $"{key} = {value}\n");
            }

            if (ContentConfiguration.Parse($"[{PatternOf(site)}]\n{section}", Name).Problems is [var problem, ..])
            {
                return problem.Message;
            }

            Write(site, settings);
            Text = Read();
            var changed = _change;
            _change = new CancellationTokenSource();
            changed.Cancel();
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _change.Dispose();

    private void Write(string site, ReadOnlySpan<(string Key, string? Value)> settings)
    {
        using var connection = _database.Connect();
        using var transaction = connection.BeginTransaction();
        foreach (var (key, value) in settings)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = value is null
                ? "DELETE FROM site_settings WHERE site = @site AND key = @key"
                : "INSERT INTO site_settings VALUES (@site, @key, @value) ON CONFLICT (site, key) DO UPDATE SET value = excluded.value";
            command.Parameters.AddWithValue("@site", site);
            command.Parameters.AddWithValue("@key", key);
            command.Parameters.AddWithValue("@value", value ?? "");
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private string Read()
    {
        using var connection = _database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT site, key, value FROM site_settings ORDER BY site, key";
        using var reader = command.ExecuteReader();
        var text = new StringBuilder();
        string? current = null;
        while (reader.Read())
        {
            if (reader.GetString(0) is var site && site != current)
            {
                text.Append('[').Append(PatternOf(site)).Append("]\n");
                current = site;
            }

            text.Append(reader.GetString(1)).Append(" = ").Append(reader.GetString(2)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A pattern that fits a site's name and nothing else.</summary>
    private static string PatternOf(string site)
    {
        var pattern = new StringBuilder(site.Length + 8).Append('/');
        foreach (var c in site)
        {
            // A configuration reads the name as a path, whichever way its slashes lean.
            _ = c == '\\' ? pattern.Append('/') : "*?[]{},;#".Contains(c, StringComparison.Ordinal) ? pattern.Append('\\').Append(c) : pattern.Append(c);
        }

        return pattern.ToString();
    }
}
