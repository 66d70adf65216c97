using System.Globalization;
using Humanizer;
using Microsoft.ML;

namespace SpamSense.Scoring;

/// <summary>Opens model files. ML.NET loads types that a file names, so none is opened before its hash was found right.</summary>
internal static class ModelFile
{
    private const long MaxLength = 64L << 20;

    /// <summary>Refuses files that are larger than a model is.</summary>
    /// <exception cref="InvalidDataException">The file is too large.</exception>
    internal static void RequireSize(long length, string name)
    {
        if (length > MaxLength)
        {
            throw new InvalidDataException($"{name} has {length.Bytes().Humanize("0.#", CultureInfo.InvariantCulture)}; a model has at most 64 MB.");
        }
    }

    /// <summary>Refuses a model that was trained with other folds or another lexicon.</summary>
    /// <exception cref="InvalidDataException">The model is of another version.</exception>
    internal static void RequireFeaturizer(bool isOurs, string name)
    {
        if (!isOurs)
        {
            throw new InvalidDataException($"{name} was trained with another version of SpamSense's folds and lexicon: train it again with this version.");
        }
    }

    /// <summary>Refuses a vocabulary in which two symbols have one name.</summary>
    /// <exception cref="InvalidDataException">Two names are the same, or one is that of an empty row.</exception>
    internal static void RequireDistinct(ReadOnlySpan<ulong> names)
    {
        var distinct = new HashSet<ulong>(names.Length) { 0 };
        foreach (var name in names)
        {
            if (!distinct.Add(name))
            {
                throw new InvalidDataException("two of its symbols have the same name.");
            }
        }
    }

    /// <summary>Opens a model file after its size, its hash and its features were found right, and reads what it is for.</summary>
    /// <param name="context">Opens it.</param>
    /// <param name="model">The bytes of the file.</param>
    /// <param name="manifest">What the model must be.</param>
    /// <param name="sha256">The hash that the manifest has for the file.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="read">Takes what is wanted out of the pipeline.</param>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static T Open<T>(MLContext context, byte[] model, ModelManifest manifest, string sha256, string name, Func<ITransformer, DataViewSchema, T> read)
    {
        RequireSize(model.LongLength, name);
        ModelManifest.Verify(model, sha256, name);
        RequireFeaturizer(manifest.FeaturizerSha256 == Featurizer.Sha256, name);
        try
        {
            using var stream = new MemoryStream(model, writable: false);
            return read(context.Model.Load(stream, out var schema), schema);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{name} is no ML.NET model of this version of SpamSense, so train it again: {e.Message}", e);
        }
    }

    /// <summary>Opens a companion as <see cref="Open"/> does the model.</summary>
    /// <returns>What was read, or <see langword="null"/> when the manifest names no such companion.</returns>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static T? OpenCompanion<T>(
        MLContext context, ModelManifest manifest, string name, Func<string, byte[]> readCompanion, Func<ITransformer, DataViewSchema, T> read)
        where T : class =>
        manifest.Companions.TryGetValue(name, out var sha256) ? Open(context, readCompanion(name), manifest, sha256, name, read) : null;
}
