using System.Text;
using SpamSense.Scoring;
using SpamSense.Training.Card;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training;

/// <summary>The folder that a training run fills: the model, its manifest and its card.</summary>
public static class ModelFolder
{
    /// <summary>The name of the ML.NET model file.</summary>
    public const string ModelName = "spamsense.zip";

    /// <summary>The name of the file of the identifier of languages.</summary>
    public const string LanguagesName = LanguageModel.FileName;

    /// <summary>The name of the model file of the intents.</summary>
    public const string IntentsName = IntentModel.FileName;

    /// <summary>The name of the file that a model starts from without ML.NET.</summary>
    public const string FrozenName = FrozenFile.Name;

    /// <summary>The name of the manifest.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The name of the model card.</summary>
    public const string CardName = "README.md";

    /// <summary>The name of the reliability diagram that the card shows.</summary>
    public const string DiagramName = "reliability.svg";

    /// <summary>Writes the files; each appears whole or not at all, the manifest last but for the card and its diagram.</summary>
    /// <param name="folder">The folder; it is made if need be.</param>
    /// <param name="model">What to write.</param>
    /// <exception cref="InvalidDataException">A file in the folder that the card takes figures from holds something else.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Save(string folder, TrainedModel model)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(model);
        Directory.CreateDirectory(folder);
        var card = ModelCard.Write(model, CardReferences.Load(folder));
        Replace(Path.Combine(folder, ModelName), model.Zip.ToArray());
        foreach (var (name, zip) in model.Companions)
        {
            Replace(Path.Combine(folder, name), zip.ToArray());
        }

        Save(folder, new FrozenModel(model.Frozen, model.Manifest));
        Replace(Path.Combine(folder, CardName), Encoding.UTF8.GetBytes(card));
        Replace(Path.Combine(folder, DiagramName), Encoding.UTF8.GetBytes(ReliabilityDiagram.Of(model.LeftOut)));
    }

    /// <summary>Writes the frozen file of a model that is in a folder already, and the manifest that names it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="frozen">What to write.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Save(string folder, FrozenModel frozen)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(frozen);
        using var manifest = new MemoryStream();
        frozen.Manifest.Save(manifest);
        Replace(Path.Combine(folder, FrozenName), frozen.Bytes.ToArray());
        Replace(Path.Combine(folder, ManifestName), manifest.ToArray());
    }

    private static void Replace(string path, byte[] content)
    {
        var temporary = $"{path}.tmp-{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
