using Microsoft.Extensions.Logging.Abstractions;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Counters;

namespace SpamSense.Server.Tests.Storage;

public class SqliteStatisticsTests
{
    private static readonly DateOnly Day = new(2026, 6, 7);

    [Fact]
    public async Task What_was_written_is_counted_on_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, async statistics =>
        {
            statistics.CountCheck("blog.example", Day, isSpam: true);
            statistics.CountCheck("blog.example", Day, isSpam: false);
            await statistics.FlushAsync();
            await statistics.FlushAsync();
        });
        await RunAsync(folder, async statistics =>
        {
            statistics.CountCheck("blog.example", Day, isSpam: true);
            statistics.CountCorrection("blog.example", Day, Orientation.Monetization);
            statistics.CountCorrection("blog.example", Day, Orientation.Relationship);
            statistics.CountCorrection("blog.example", Day, Orientation.Relationship);
            await statistics.FlushAsync();
        });
        await RunAsync(folder, statistics =>
        {
            Assert.Equal(new DailyCounts(Day, Spam: 2, Ham: 1, MissedSpam: 1, FalsePositives: 2), Assert.Single(statistics.Read("blog.example", Day, Day)));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Days_are_read_in_their_order_and_only_those_asked_for()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, statistics =>
        {
            foreach (var offset in new[] { 3, 0, 2, 1 })
            {
                statistics.CountCheck("blog.example", Day.AddDays(offset), isSpam: true);
            }

            statistics.CountCheck("zebra.example", Day.AddDays(1), isSpam: true);
            Assert.Equal([Day.AddDays(1), Day.AddDays(2)], statistics.Read("blog.example", Day.AddDays(1), Day.AddDays(2)).Select(counts => counts.Day));
            Assert.Empty(statistics.Read("nobody.example", Day, Day));
            return Task.CompletedTask;
        });
    }

    private static async Task RunAsync(TemporaryFolder folder, Func<SqliteStatistics, Task> use)
    {
        var database = ServerDatabase.Open(folder.PathOf("spamsense.db"));
        using var writer = new DatabaseWriter(database, NullLogger<DatabaseWriter>.Instance);
        await use(new SqliteStatistics(database, writer));
    }
}
