using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Hosting;

/// <summary>Refuses to serve strangers: an address that others reach needs a key.</summary>
internal static class PublicAddress
{
    /// <exception cref="CommandFailureException">There is such an address, and no key.</exception>
    internal static void Check(WebApplication app, ServerSettings settings, DataFolder folder)
    {
        if (settings.Addresses.FirstOrDefault(static address => !address.IsLocal) is { } open
            && app.Services.GetRequiredService<SqliteSiteDirectory>().KeyCount == 0)
        {
            throw new CommandFailureException(
                $"Others than this machine reach {open.Text}, so make a key first: {ServerCommandName.Value} keys add --site https://blog.example --data '{folder.Path}'");
        }
    }
}
