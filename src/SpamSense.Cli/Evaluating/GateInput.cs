using SpamSense.Cli.Streams;
using SpamSense.Training;
using SpamSense.Training.Gate;

namespace SpamSense.Cli.Evaluating;

/// <summary>Opens the model that a new one must not be worse than, and says in one sentence why that cannot be done.</summary>
internal static class GateInput
{
    public static GateOpponent Load(string? folder)
    {
        if (folder is null)
        {
            return GateOpponent.Shipped();
        }

        try
        {
            return GateOpponent.Load(folder);
        }
        catch (InvalidDataException e)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var manifest = Path.Combine(folder, ModelFolder.ManifestName);
            throw new CommandFailureException(IoSentence.ForInput(File.Exists(manifest) ? Path.Combine(folder, ModelFolder.ModelName) : manifest, e), e);
        }
    }
}
