using System.CommandLine;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server password</c>.</summary>
internal sealed class PasswordCommand : Command
{
    public PasswordCommand(DataOption data)
        : base("password", "Sets the password of the moderation page.")
    {
        Add(new PasswordSetCommand(data));
    }
}
