using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Counters;

/// <summary>Counts in memory, and writes what is new when <see cref="FlushAsync"/> is called. A crash loses what was counted since then, and nothing else.</summary>
internal sealed class SqliteStatistics : ISiteStatistics
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<DateOnly, DayCounter>> _sites = new(StringComparer.Ordinal);
    private readonly DatabaseWriter _writer;

    public SqliteStatistics(ServerDatabase database, DatabaseWriter writer)
    {
        _writer = writer;
        database.Guarded(() => Load(database));
    }

    public void CountCheck(string site, DateOnly day, bool isSpam) => CounterOf(site, day).CountCheck(isSpam);

    public void CountCorrection(string site, DateOnly day, Orientation label) => CounterOf(site, day).CountCorrection(label);

    public IReadOnlyList<DailyCounts> Read(string site, DateOnly first, DateOnly last) =>
        _sites.TryGetValue(site, out var days)
            ? [.. days.Where(day => day.Key >= first && day.Key <= last).OrderBy(static day => day.Key).Select(static day => day.Value.Read(day.Key))]
            : [];

    /// <summary>Writes what was counted since the last time.</summary>
    /// <exception cref="StorageException">It could not be written; the next call writes it as well.</exception>
    internal async Task FlushAsync()
    {
        var changed = (from site in _sites
                       from day in site.Value
                       where day.Value.HasMoreThanWritten
                       select (Site: site.Key, Counter: day.Value, Counts: day.Value.Read(day.Key))).ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        await _writer.WriteAsync(connection =>
        {
            foreach (var (site, _, counts) in changed)
            {
                Write(connection, site, counts);
            }

            return changed.Length;
        }).ConfigureAwait(false);
        foreach (var (_, counter, counts) in changed)
        {
            counter.MarkWritten(counts);
        }
    }

    // The whole counts and not what was added, so that what is written twice is counted once.
    private static void Write(SqliteConnection connection, string site, DailyCounts counts)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT OR REPLACE INTO counts (site, day, spam, ham, missed_spam, false_positives)
            VALUES ($site, $day, $spam, $ham, $missed_spam, $false_positives)
            """;
        command.Parameters.AddWithValue("$site", site);
        command.Parameters.AddWithValue("$day", counts.Day.DayNumber);
        command.Parameters.AddWithValue("$spam", counts.Spam);
        command.Parameters.AddWithValue("$ham", counts.Ham);
        command.Parameters.AddWithValue("$missed_spam", counts.MissedSpam);
        command.Parameters.AddWithValue("$false_positives", counts.FalsePositives);
        command.ExecuteNonQuery();
    }

    private void Load(ServerDatabase database)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT site, day, spam, ham, missed_spam, false_positives FROM counts";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var counts = new DailyCounts(
                DateOnly.FromDayNumber(reader.GetInt32(1)), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5));
            DaysOf(reader.GetString(0))[counts.Day] = new DayCounter(counts);
        }
    }

    private DayCounter CounterOf(string site, DateOnly day) => DaysOf(site).GetOrAdd(day, static _ => new DayCounter());

    private ConcurrentDictionary<DateOnly, DayCounter> DaysOf(string site) => _sites.GetOrAdd(site, static _ => new ConcurrentDictionary<DateOnly, DayCounter>());
}
