using System.CommandLine;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server keys revoke KEY</c>.</summary>
internal sealed class KeysRevokeCommand : Command, IExampled
{
    private readonly Argument<string> _key = new("KEY") { Description = "The key, or its first two digits as 'keys list' shows them" };

    private readonly Option<SiteAddress?> _site = new("--site")
    {
        HelpName = "ADDRESS",
        Description = "The site that the key is for, where several keys begin with the same digits",
        CustomParser = SiteParser.Parse,
    };

    public KeysRevokeCommand(DataOption data)
        : base("revoke", "Revokes a key: whoever sends it is answered like anybody without one.")
    {
        Add(_key);
        Add(_site);
        SetAction(parsed =>
        {
            var store = new KeyStore(data.ExistingDatabaseIn(parsed), TimeProvider.System);
            var key = Choose(store.List(), parsed.GetRequiredValue(_key), parsed.GetValue(_site));
            store.Revoke(key);
            parsed.InvocationConfiguration.Error.WriteLine($"The key {key.Hint}.......... of {key.Site} is revoked.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server keys revoke 3f --site https://blog.example"];

    private static StoredKey Choose(IReadOnlyList<StoredKey> keys, string given, SiteAddress? site)
    {
        var hash = KeyHash.Of(given);
        var good = keys.Where(key => key.RevokedAt is null && (site is null || key.Site == site.Name)
            && (key.Hint == given || key.Hash.AsSpan().SequenceEqual(hash))).ToArray();
        return good switch
        {
            [var only] => only,
            [] => throw new CommandFailureException($"There is no such key that is not revoked already; see '{ServerCommandName.Value} keys list'."),
            _ => throw new CommandFailureException($"{good.Length} keys begin with these digits; name the site with --site, or give the whole key."),
        };
    }
}
