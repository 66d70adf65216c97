namespace SpamSense.Cli.Streams;

/// <summary>A file that grows beside its target, outlives a killed process, and gets the name of the target when it is whole.</summary>
internal sealed class PartialFile : IDisposable
{
    /// <summary>What the name of the target gets until the file is whole.</summary>
    public const string Suffix = ".partial";

    private readonly string _target;
    private readonly string _path;
    private readonly FileStream _stream;

    /// <summary>Opens the file, or makes it.</summary>
    /// <param name="target">The name that it gets in the end.</param>
    /// <param name="length">How much of it to keep; what follows was written by a run that did not get to say so.</param>
    /// <exception cref="IOException">The folder is missing, or another process writes the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public PartialFile(string target, long length)
    {
        _target = Resolve(target);
        _path = _target + Suffix;
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException($"'{target}' is a folder.");
        }

        _stream = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        _stream.SetLength(length);
        _stream.Position = length;
    }

    /// <summary>Where the content goes; not buffered.</summary>
    public Stream Stream => _stream;

    /// <summary>How much is written.</summary>
    public long Length => _stream.Position;

    /// <summary>How much a run before this one has left of a target; <see langword="null"/> where there is nothing.</summary>
    public static long? LengthFor(string target) => new FileInfo(Resolve(target) + Suffix) is { Exists: true } file ? file.Length : null;

    /// <summary>Waits until all that was written is on the disk.</summary>
    public void Flush() => _stream.Flush(flushToDisk: true);

    /// <summary>Gives the file its name.</summary>
    public void Complete()
    {
        _stream.Dispose();
        File.Move(_path, _target, overwrite: true);
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>A link stays one: the file that it leads to is replaced.</summary>
    private static string Resolve(string target)
    {
        var file = new FileInfo(target);
        return file.LinkTarget is null ? target : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? target;
    }
}
