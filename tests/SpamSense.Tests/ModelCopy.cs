namespace SpamSense.Tests;

/// <summary>A copy of the committed models that a test may spoil.</summary>
internal sealed class ModelCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spamsense-models-");

    internal ModelCopy()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf("models"), "spamsense*"))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
