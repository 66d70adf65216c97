namespace SpamSense.Scoring;

/// <summary>Where the files of a model are read from. Nothing is read before it is needed.</summary>
/// <param name="Name">What messages call the model file.</param>
/// <param name="ReadModel">Reads the model file.</param>
/// <param name="ReadBeside">Reads a file that lies beside it, by its name.</param>
internal sealed record ModelFiles(string Name, Func<byte[]> ReadModel, Func<string, byte[]> ReadBeside)
{
    /// <summary>The files of a folder.</summary>
    /// <param name="path">The model file; the others lie beside it.</param>
    internal static ModelFiles Of(string path) =>
        new(path, () => File.ReadAllBytes(path), name => File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(path) ?? "", name)));
}
