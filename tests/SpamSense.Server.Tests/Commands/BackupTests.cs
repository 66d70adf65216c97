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

    [Theory]
    [InlineData("backup {0}")]
    [InlineData("restore {0}")]
    [InlineData("corrections export -o {0}")]
    public async Task The_database_is_not_written_over_by_what_is_made_of_it(string line)
    {
        using var folder = new TemporaryFolder();
        var data = folder.PathOf("data");
        await RunAsync("keys", "add", "--site", "before.example", "--data", data);
        var itself = Path.Combine(data, ".", "spamsense.db");

        var refused = await Assert.ThrowsAsync<CommandFailureException>(() => RunAsync([.. line.Replace("{0}", itself, StringComparison.Ordinal).Split(' '), "--data", data]));
        Assert.Contains("the database itself", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["before.example"], SitesIn(data));
    }

    [Fact]
    public async Task What_a_command_left_behind_that_was_killed_is_no_part_of_the_next_file()
    {
        using var folder = new TemporaryFolder();
        var (data, lines) = (folder.PathOf("data"), folder.PathOf("lines.jsonl"));
        await RunAsync("keys", "add", "--site", "before.example", "--data", data);
        await File.WriteAllTextAsync($"{lines}.tmp-{Environment.ProcessId}", "half a line");
        await RunAsync("corrections", "export", "-o", lines, "--data", data);

        Assert.Empty(await File.ReadAllTextAsync(lines));
    }

    [Fact]
    public async Task A_file_needs_a_name()
    {
        using var folder = new TemporaryFolder();
        var data = folder.PathOf("data");
        await RunAsync("keys", "add", "--site", "before.example", "--data", data);

        await Assert.ThrowsAsync<CommandFailureException>(() => RunAsync("backup", "", "--data", data));
    }

    private static IEnumerable<string> SitesIn(string data) =>
        new KeyStore(ServerDatabase.Open(Path.Combine(data, "spamsense.db")), TimeProvider.System).List().Select(key => key.Site);

    private static Task RunAsync(params string[] arguments) => new ServerCommand().Parse(arguments).InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = TextWriter.Null, Error = TextWriter.Null });
}
