using System.Security.Cryptography;
using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>The file that a model starts from without ML.NET.</summary>
/// <param name="Bytes">What it holds.</param>
/// <param name="Manifest">The manifest of the model, which names it.</param>
public sealed record FrozenModel(ReadOnlyMemory<byte> Bytes, ModelManifest Manifest)
{
    /// <summary>Makes the file of the model that is in a folder.</summary>
    /// <param name="folder">A folder that training filled.</param>
    /// <exception cref="InvalidDataException">The folder holds no model of this version of SpamSense, or another one than its manifest says.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static FrozenModel Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Of(ModelFiles.Of(Path.Combine(folder, ModelFolder.ModelName)), ModelManifest.Load(Path.Combine(folder, ModelFolder.ManifestName)));
    }

    internal static FrozenModel Of(ModelFiles files, ModelManifest manifest)
    {
        var frozen = FrozenWriter.Write(MlNetModel.Load(files, manifest, withIntents: true).Weights, FrozenOrigin.Of(manifest));
        return new FrozenModel(frozen, manifest with { FrozenSha256 = Convert.ToHexStringLower(SHA256.HashData(frozen)) });
    }
}
