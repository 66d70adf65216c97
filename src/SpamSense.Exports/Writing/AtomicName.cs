using System.Globalization;

namespace SpamSense.Exports.Writing;

/// <summary>The name under which a file is written until it is whole, for writers that open files by name.</summary>
public sealed class AtomicName : IDisposable
{
    private readonly string _target;

    /// <summary>Finds the name, in the same folder; the target itself where that is a device.</summary>
    /// <param name="path">The name that the whole file gets.</param>
    /// <exception cref="UnauthorizedAccessException">The target is a folder.</exception>
    public AtomicName(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Path.GetFullPath(path);
        if (Directory.Exists(_target))
        {
            throw new UnauthorizedAccessException($"'{path}' is a folder.");
        }

        IsDevice = IsNameOfDevice(_target);
        if (!IsDevice)
        {
            var file = new FileInfo(_target);
            _target = file.LinkTarget is null ? _target : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _target;
        }

        Current = IsDevice ? _target : string.Create(CultureInfo.InvariantCulture, $"{_target}.tmp-{Environment.ProcessId}");
    }

    /// <summary>The name to write to.</summary>
    public string Current { get; }

    /// <summary>Whether the target is a device, which is written to directly.</summary>
    public bool IsDevice { get; }

    /// <summary>Gives the file, written and closed, its name.</summary>
    /// <exception cref="IOException">The file is missing, or cannot be renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be renamed.</exception>
    public void Complete()
    {
        if (!IsDevice)
        {
            File.Move(Current, _target, overwrite: true);
        }
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        if (!IsDevice && File.Exists(Current))
        {
            File.Delete(Current);
        }
    }

    /// <summary>Whether a path leads to a device: renaming a file over <c>/dev/null</c> would take it away from everybody.</summary>
    /// <param name="path">The target.</param>
    public static bool IsNameOfDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
