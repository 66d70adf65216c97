using System.CommandLine;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server keys</c>.</summary>
internal sealed class KeysCommand : Command
{
    public KeysCommand(DataOption data)
        : base("keys", "Makes, lists and revokes the keys of sites. A running server follows within a second or two.")
    {
        Add(new KeysAddCommand(data));
        Add(new KeysListCommand(data));
        Add(new KeysRevokeCommand(data));
    }
}
