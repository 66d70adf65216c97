using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class DataFolderTests
{
    [Fact]
    public void A_new_folder_is_for_its_owner_only()
    {
        using var temporary = new TemporaryFolder();
        using var folder = DataFolder.Open(temporary.PathOf("a/b"));

        Assert.True(Directory.Exists(folder.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }
    }

    [Fact]
    public void Two_servers_do_not_share_a_folder()
    {
        using var temporary = new TemporaryFolder();
        using var second = DataFolder.Open(temporary.PathOf("data"));
        using (var first = DataFolder.Open(temporary.PathOf("data")))
        {
            first.Lock();
            Assert.Contains("uses the data folder", Assert.Throws<CommandFailureException>(second.Lock).Message, StringComparison.Ordinal);
        }

        second.Lock();
    }

    [Fact]
    public void No_name_is_no_folder() => Assert.Contains("--data", Assert.Throws<CommandFailureException>(() => DataFolder.At("")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_is_no_folder()
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(temporary.PathOf("file"), "");

        Assert.Contains("--data", Assert.Throws<CommandFailureException>(() => DataFolder.Open(temporary.PathOf("file/data"))).Message, StringComparison.Ordinal);
    }
}
