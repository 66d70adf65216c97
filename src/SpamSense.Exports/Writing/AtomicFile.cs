namespace SpamSense.Exports.Writing;

/// <summary>A file that appears whole or not at all.</summary>
public sealed class AtomicFile : IDisposable
{
    private readonly AtomicName _name;
    private readonly FileStream _stream;

    /// <summary>Begins to write, under a temporary name in the same folder unless the target is a device.</summary>
    /// <param name="path">The name that the whole file gets.</param>
    /// <exception cref="IOException">The folder is missing, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the target is one.</exception>
    public AtomicFile(string path)
    {
        _name = new AtomicName(path);
        _stream = _name.IsDevice
            ? new FileStream(_name.Current, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
            : new FileStream(_name.Current, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Where the content goes; not buffered.</summary>
    public Stream Stream => _stream;

    /// <summary>Lets the file appear.</summary>
    public void Complete()
    {
        _stream.Flush(flushToDisk: !_name.IsDevice);
        _stream.Dispose();
        _name.Complete();
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        _name.Dispose();
    }
}
