using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Net.Sockets;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server</c>: runs the server; its commands are for the owner of the data, while it runs or not.</summary>
internal sealed class ServerCommand : RootCommand, IExampled
{
    private const string DefaultAddress = "http://127.0.0.1:8099";

    private readonly DataOption _data = new();

    private readonly Option<ListenAddress[]> _listen = new("--listen", "--urls")
    {
        HelpName = "ADDRESS",
        Description = $"Where to listen, such as http://*:8099 or http://unix:/run/spamsense.sock; several may be given. One that others reach needs a key first [default: {DefaultAddress}]",
        CustomParser = ParseAddresses,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _config = new("--config")
    {
        HelpName = "FILE",
        Description = "Settings as JSON with a section SpamSense, read again when they change [default: appsettings.json in the data folder, where there is one]",
    };

    public ServerCommand()
        : base("Checks the comments of blogs as they arrive: the Akismet protocol and more, answered on your own machine.")
    {
        HelpName = ServerCommandName.Value;
        foreach (var option in new Option[] { _listen, _data, _config })
        {
            Add(option);
        }

        Add(new KeysCommand(_data));
        Add(new PasswordCommand(_data));
        Add(new CorrectionsCommand(_data));
        Add(new BackupCommand(_data));
        Add(new RestoreCommand(_data));
        var help = Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense-server",
        "spamsense-server keys add --site https://blog.example",
        "spamsense-server --listen http://*:8099 --data /var/lib/spamsense",
    ];

    private static ListenAddress[]? ParseAddresses(ArgumentResult result)
    {
        var addresses = new List<ListenAddress>();
        foreach (var text in result.Tokens.SelectMany(static token => token.Value.Split(';')))
        {
            if (ListenAddress.Parse(text) is not { } address)
            {
                result.AddError(text.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
                    ? $"The server speaks http, and a proxy in front of it https; listen on http, not '{text}'"
                    : $"An address to listen on looks like {DefaultAddress}, not '{text}'");
                return null;
            }

            addresses.Add(address);
        }

        return [.. addresses];
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var folder = _data.FolderIn(parsed);
        folder.Lock();
        var database = ServerDatabase.Open(folder.DatabasePath);
        var settings = new ServerSettings
        {
            Addresses = parsed.GetValue(_listen) is { Length: > 0 } addresses ? addresses : [ListenAddress.Parse(DefaultAddress)!],
            Configuration = parsed.GetValue(_config) ?? (File.Exists(folder.SettingsPath) ? folder.SettingsPath : null),
        };
        await using var app = ServerHost.Build(settings, database);
        PublicAddress.Check(app, settings, folder);
        try
        {
            foreach (var address in settings.Addresses)
            {
                LeftSocket.Remove(address);
            }

            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(ListenSentence.For(settings, exception), exception);
        }

        // What learning from many corrections left behind is given back, once: a server that nobody asks anything would keep it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        Greeting.Write(app, folder, parsed.InvocationConfiguration.Output);
        await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        await FailedParts.ThrowAsync(app.Services).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
