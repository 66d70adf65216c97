using SpamSense.Cli.Streams;
using SpamSense.Training;
using SpamSense.Training.Gate;

namespace SpamSense.Cli.Evaluating;

/// <summary>Loads a model out of a folder that <c>spamsense train</c> filled, and says in one sentence why that cannot be done.</summary>
internal static class ModelInput
{
    public static SpamClassifier Load(string folder, SpamClassifierOptions options) => Read(folder, () => SpamClassifier.Load(
        Path.Combine(folder, ModelFolder.ModelName), ModelManifest.Load(Path.Combine(folder, ModelFolder.ManifestName)), options));

    /// <summary>Opens the model that a new one must not be worse than.</summary>
    /// <param name="folder">Its folder; <see langword="null"/> means the model in the tool.</param>
    public static GateOpponent LoadOpponent(string? folder) => folder is null ? GateOpponent.Shipped() : Read(folder, () => GateOpponent.Load(folder));

    /// <summary>Makes the frozen file of the model in a folder.</summary>
    public static FrozenModel Freeze(string folder) => Read(folder, () => FrozenModel.Of(folder));

    private static T Read<T>(string folder, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException e)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(Path.Combine(folder, NameOf(e)), e), e);
        }
    }

    /// <summary>The file that an exception is about. Of several files only a missing one is named by it; without the folder the first is missing.</summary>
    private static string NameOf(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { } path } => Path.GetFileName(path),
        DirectoryNotFoundException => ModelFolder.ManifestName,
        _ => ModelFolder.ModelName,
    };
}
