namespace SpamSense.Exports.Archives;

/// <summary>The files of a folder and of the folders in it. Links are not followed: they may lead in circles, or out of the folder.</summary>
internal sealed class FolderFileSet : IFileSet
{
    private readonly string _root;
    private readonly HashSet<string> _names;

    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public FolderFileSet(string root)
    {
        _root = Path.GetFullPath(root);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        Names = [.. Directory.EnumerateFiles(_root, "*", options).Select(Name).Order(StringComparer.Ordinal)];
        _names = [.. Names];
    }

    public IReadOnlyList<string> Names { get; }

    public bool IsCut => false;

    public long? LengthOf(string name) => new FileInfo(PathOf(name)).Length;

    public Stream? Open(string name) => _names.Contains(name)
        ? new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)
        : null;

    public void Dispose()
    {
    }

    private string PathOf(string name) => Path.Combine(_root, name);

    private string Name(string path) => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/');
}
