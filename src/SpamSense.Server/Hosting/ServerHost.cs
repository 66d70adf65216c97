using SpamSense.Server.Storage;

namespace SpamSense.Server.Hosting;

/// <summary>Puts the server together.</summary>
internal static class ServerHost
{
    /// <summary>Builds the server.</summary>
    /// <param name="address">The address to listen on, such as <c>http://127.0.0.1:8099</c>.</param>
    /// <param name="database">The database.</param>
    internal static WebApplication Build(string address, ServerDatabase database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Services.AddSingleton(database);
        builder.Services.AddSpamSense(options => options.AllowAnyKey = true);
        return builder.Build();
    }
}
