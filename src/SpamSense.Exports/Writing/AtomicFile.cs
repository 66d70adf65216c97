using System.Globalization;

namespace SpamSense.Exports.Writing;

/// <summary>A file that appears whole or not at all.</summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileStream _stream;

    /// <summary>Begins to write, under a temporary name in the same folder unless the target is a device.</summary>
    /// <param name="path">The name that the whole file gets.</param>
    /// <exception cref="IOException">The folder is missing, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the target is one.</exception>
    public AtomicFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
        {
            throw new UnauthorizedAccessException($"'{path}' is a folder.");
        }

        if (IsDevice(_target))
        {
            _stream = new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            return;
        }

        var file = new FileInfo(_target);
        _target = file.LinkTarget is null ? _target : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _target;
        _temporary = string.Create(CultureInfo.InvariantCulture, $"{_target}.tmp-{Environment.ProcessId}");
        _stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Where the content goes; not buffered.</summary>
    public Stream Stream => _stream;

    /// <summary>Lets the file appear.</summary>
    public void Complete()
    {
        _stream.Flush(flushToDisk: _temporary is not null);
        _stream.Dispose();
        if (_temporary is not null)
        {
            File.Move(_temporary, _target, overwrite: true);
        }
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (File.Exists(_temporary))
        {
            File.Delete(_temporary);
        }
    }

    /// <summary>Whether a path is written to directly: renaming a file over <c>/dev/null</c> would take it away from everybody.</summary>
    /// <param name="path">The target.</param>
    public static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
