namespace SpamSense.Server.Hosting;

/// <summary>What the command is called.</summary>
internal static class ServerCommandName
{
    internal const string Value = "spamsense-server";
}
