using System.CommandLine;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server corrections</c>.</summary>
internal sealed class CorrectionsCommand : Command
{
    public CorrectionsCommand(DataOption data)
        : base("corrections", "Exports what moderators said, or takes it back. A running server follows within a second or two.")
    {
        Add(new CorrectionsExportCommand(data));
        Add(new CorrectionsUndoCommand(data));
    }
}
