using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// The weights of a model in a file that opens without ML.NET (docs/frozen-model.md). It holds the hashes of the files that it was made of,
/// and the manifest of the model holds its own.
/// </summary>
internal static class FrozenFile
{
    /// <summary>The name of the file, in the folder of the model.</summary>
    internal const string Name = "spamsense.frozen";

    internal const uint FormatVersion = 1;

    internal static ReadOnlySpan<byte> Magic => "SpamSens"u8;

    /// <summary>A name of a pair of symbols, so that a file whose names another version of <see cref="SymbolHash"/> gave is told by its beginning.</summary>
    internal static ulong NameOfKnownPair => SymbolHash.Pair(SymbolHash.Of("frozen"), SymbolHash.Of("model"));

    /// <summary>Opens a file that lies beside a model, after its size and its hash were found right.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="manifest">The manifest of the model.</param>
    /// <param name="name">What messages call the file.</param>
    /// <returns>The weights, without those of companions that the manifest does not name.</returns>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or no frozen model of this version.</exception>
    internal static ModelWeights Open(byte[] bytes, ModelManifest manifest, string name)
    {
        ModelFile.RequireSize(bytes.LongLength, name);
        ModelManifest.Verify(bytes, manifest.FrozenSha256 ?? "", name);
        var origin = FrozenReader.ReadOrigin(bytes, name);
        var wanted = FrozenOrigin.Of(manifest);
        var isOfTheManifest = string.Equals(origin.Model, wanted.Model, StringComparison.OrdinalIgnoreCase) && string.Equals(origin.Featurizer, wanted.Featurizer, StringComparison.OrdinalIgnoreCase)
            && (wanted.Languages is null || string.Equals(wanted.Languages, origin.Languages, StringComparison.OrdinalIgnoreCase))
            && (wanted.Intents is null || string.Equals(wanted.Intents, origin.Intents, StringComparison.OrdinalIgnoreCase));
        if (!isOfTheManifest)
        {
            throw new InvalidDataException($"{name} was made of other model files than its manifest names, so freeze the model again.");
        }

        var weights = Open(bytes, name);
        return weights with
        {
            Languages = wanted.Languages is null ? null : weights.Languages,
            Intents = wanted.Intents is null ? null : weights.Intents,
        };
    }

    /// <summary>Opens a file that is trusted already.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="InvalidDataException">The bytes are no frozen model of this version.</exception>
    internal static ModelWeights Open(ReadOnlySpan<byte> bytes, string name)
    {
        var weights = FrozenReader.Read(bytes, name, out var fingerprint);
        ModelFile.RequireFeaturizer(fingerprint == Featurizer.Fingerprint, name);
        return weights;
    }
}
