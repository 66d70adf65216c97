using SpamSense.Cli.Streams;
using SpamSense.Training;

namespace SpamSense.Cli.Evaluating;

/// <summary>Loads a model out of a folder that <c>spamsense train</c> filled, and says in one sentence why that cannot be done.</summary>
internal static class ModelInput
{
    public static SpamClassifier Load(string folder, SpamClassifierOptions options)
    {
        var manifest = Path.Combine(folder, ModelFolder.ManifestName);
        var model = Path.Combine(folder, ModelFolder.ModelName);
        var languages = Path.Combine(folder, ModelFolder.LanguagesName);
        try
        {
            return SpamClassifier.Load(model, ModelManifest.Load(manifest), options);
        }
        catch (InvalidDataException e)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(!File.Exists(manifest) ? manifest : !File.Exists(model) ? model : languages, e), e);
        }
    }
}
