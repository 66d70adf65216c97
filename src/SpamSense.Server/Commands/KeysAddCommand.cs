using System.CommandLine;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server keys add --site ADDRESS</c>.</summary>
internal sealed class KeysAddCommand : Command, IExampled
{
    private readonly Option<SiteAddress?> _site = new("--site")
    {
        HelpName = "ADDRESS",
        Description = "The site that the key is for, such as https://blog.example",
        Required = true,
        CustomParser = SiteParser.Parse,
    };

    public KeysAddCommand(DataOption data)
        : base("add", "Makes a key of 12 hexadecimal digits and prints it, once: only its hash is kept.")
    {
        Add(_site);
        SetAction(parsed =>
        {
            var site = parsed.GetRequiredValue(_site)!;
            var key = new KeyStore(data.DatabaseIn(parsed), TimeProvider.System).Add(site);
            parsed.InvocationConfiguration.Output.WriteLine(key);
            parsed.InvocationConfiguration.Error.WriteLine($"This is the key of {site.Name}. Write it down: only its hash is kept.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server keys add --site https://blog.example"];
}
