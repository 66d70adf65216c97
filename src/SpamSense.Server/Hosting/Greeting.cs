using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SpamSense.Server.Moderation.Signing;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Hosting;

/// <summary>What an owner reads when the server has started: where it is and what to do next.</summary>
internal static class Greeting
{
    internal static void Write(WebApplication app, DataFolder folder, TextWriter output)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var directory = app.Services.GetRequiredService<SqliteSiteDirectory>();
        var keys = directory.DefaultSite is null ? "a key is needed" : "any key will do until there is one";
        output.WriteLine($"SpamSense listens on {string.Join(" and ", addresses)}; {keys}.");
        output.WriteLine($"  data folder      {folder.Path}");
        output.WriteLine($"  add a key        {ServerCommandName.Value} keys add --site https://blog.example");
        output.WriteLine($"  moderation page  {app.Services.GetRequiredService<SetupLink>().Make()}");
        output.WriteLine("Ctrl-C stops it.");
    }
}
