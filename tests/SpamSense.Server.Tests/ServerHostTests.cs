using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests;

public class ServerHostTests
{
    [Fact]
    public async Task The_server_starts_on_a_new_database()
    {
        using var folder = new TemporaryFolder();
        await using var app = ServerHost.Build("http://127.0.0.1:0", ServerDatabase.Open(folder.PathOf("spamsense.db")));
        await app.StartAsync();
        Assert.StartsWith("http://127.0.0.1:", Assert.Single(app.Urls), StringComparison.Ordinal);
        await app.StopAsync();
    }
}
