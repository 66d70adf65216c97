using System.CommandLine;
using SpamSense.Server.Commands;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Tests.Commands;

public class BackupTests
{
    [Fact]
    public async Task A_backup_that_is_restored_brings_back_what_was_there_and_drops_what_came_later()
    {
        using var folder = new TemporaryFolder();
        var (data, copy) = (folder.PathOf("data"), folder.PathOf("copy.db"));
        await RunAsync("keys", "add", "--site", "before.example", "--data", data);
        await RunAsync("backup", copy, "--data", data);
        await RunAsync("keys", "add", "--site", "after.example", "--data", data);
        await RunAsync("restore", copy, "--data", data);

        Assert.Equal(["before.example"], SitesIn(data));
        Assert.Equal(["copy.db", "data"], Directory.EnumerateFileSystemEntries(folder.PathOf("")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task What_is_no_backup_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var (data, copy) = (folder.PathOf("data"), folder.PathOf("copy.db"));
        await RunAsync("keys", "add", "--site", "before.example", "--data", data);
        await File.WriteAllTextAsync(copy, "Dear Maren, the goat is well, and this is no database of any kind at all.");

        var refused = await Assert.ThrowsAsync<CommandFailureException>(() => RunAsync("restore", copy, "--data", data));
        Assert.Contains("nothing was changed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["before.example"], SitesIn(data));
    }

    private static IEnumerable<string> SitesIn(string data) =>
        new KeyStore(ServerDatabase.Open(Path.Combine(data, "spamsense.db")), TimeProvider.System).List().Select(key => key.Site);

    private static Task RunAsync(params string[] arguments) => new ServerCommand().Parse(arguments).InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = TextWriter.Null, Error = TextWriter.Null });
}
