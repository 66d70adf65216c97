using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpamSense;

/// <summary>What a model file must be before anything is loaded from it, and how it came about.</summary>
/// <remarks>
/// ML.NET loads types that a model file names, so a model file is code. The hash in a manifest that one trusts is what makes the
/// file trustworthy: nothing is read out of a file whose hash differs.
/// </remarks>
public sealed record ModelManifest
{
    /// <summary>The SHA-256 of the model file, in 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>
    /// The SHA-256 of the data files (folds, lexicon) that turn a text into what the model reads. A model goes only with the
    /// data that it was trained with.
    /// </summary>
    public required string FeaturizerSha256 { get; init; }

    /// <summary>
    /// The models that work beside this one, in files of the same folder: the SHA-256 of each, by the name of its file. A companion
    /// that is missing here is not used.
    /// </summary>
    public IReadOnlyDictionary<string, string> Companions { get; init => field = value ?? field; } = new Dictionary<string, string>();

    /// <summary>
    /// The SHA-256 of the frozen file, <c>spamsense.frozen</c> in the same folder: the weights of the model and its companions, for a start
    /// without ML.NET. <see langword="null"/> where there is none; the weights are then read out of the model file.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FrozenSha256 { get; init; }

    /// <summary>The seed of the training run.</summary>
    public int Seed { get; init; }

    /// <summary>How many n-grams the model knows.</summary>
    public int Ngrams { get; init; }

    /// <summary>The sources that the model was trained on, in alphabetical order.</summary>
    public IReadOnlyList<ModelSource> Sources { get; init; } = [];

    /// <summary>The versions of the packages that trained the model, by name.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; init; } = new Dictionary<string, string>();

    /// <summary>What was measured on sources left out of training, by name.</summary>
    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();

    /// <summary>Reads a manifest file.</summary>
    /// <param name="path">A JSON file as <c>spamsense train</c> writes it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no manifest; the message names it.</exception>
    public static ModelManifest Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Writes the manifest as indented JSON.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, this, ModelManifestJson.Default.ModelManifest);
        stream.WriteByte((byte)'\n');
    }

    internal static ModelManifest Read(Stream stream, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(stream, ModelManifestJson.Default.ModelManifest)
                ?? throw new InvalidDataException($"{name} is not a model manifest: it is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{name} is not a model manifest: {e.Message}", e);
        }
    }

    /// <summary>Refuses a model file whose hash is another one.</summary>
    internal static void Verify(ReadOnlySpan<byte> model, string sha256, string name)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(model));
        if (!string.Equals(actual, sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException(
                $"{name} is not the model that its manifest describes (SHA-256 {actual}, expected {sha256}), so it was not loaded.");
        }
    }
}
