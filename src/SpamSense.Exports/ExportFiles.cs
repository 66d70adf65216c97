using System.Collections;
using SpamSense.Exports.Archives;

namespace SpamSense.Exports;

/// <summary>All exports that a path leads to: one for a file, and those within it for a zip archive or a folder.</summary>
/// <remarks>
/// Of an archive or folder the files that a platform is known to write are taken, and those only where there are any: a Takeout folder has
/// tables of everything. Where there are none, the tables that have a column of texts by its name are. Archives within archives are not opened.
/// </remarks>
public sealed class ExportFiles : IReadOnlyList<ExportFile>, IDisposable
{
    private readonly IFileSet? _set;
    private readonly List<ExportFile> _files;

    private ExportFiles(IFileSet? set, List<ExportFile> files) => (_set, _files) = (set, files);

    private ExportFiles(IFileSet set, ExportFinder finder, CancellationToken cancellationToken)
        : this(set, finder.Find(cancellationToken)) => Unreadable = finder.Unreadable;

    /// <inheritdoc/>
    public int Count => _files.Count;

    /// <inheritdoc/>
    public ExportFile this[int index] => _files[index];

    /// <summary>Looks for the exports that a path leads to.</summary>
    /// <param name="path">A file, a zip archive or a folder.</param>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the looking.</param>
    /// <returns>At least one export, in the order of their names. A file that is no archive is not looked into.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or an option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The archive is damaged, or there is no export in it.</exception>
    /// <exception cref="IOException">The path leads nowhere, or what is there cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ExportFiles Find(string path, RecordReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new RecordReaderOptions();
        options.Validate();
        var set = Open(path);
        try
        {
            return set is null ? new ExportFiles(set, [new ExportFile(path)]) : new ExportFiles(set, new ExportFinder(path, set, options), cancellationToken);
        }
        catch
        {
            set?.Dispose();
            throw;
        }
    }

    /// <summary>Whether the archive has lost its end: the exports are those in front of it, the last one cut, perhaps, and there may have been more.</summary>
    public bool IsCut => _set is { IsCut: true };

    /// <summary>Files of an archive or folder that might be exports by their names, and cannot be opened. Their line is 0.</summary>
    public IReadOnlyList<UnreadableRecord> Unreadable { get; } = [];

    /// <inheritdoc/>
    public IEnumerator<ExportFile> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the archive.</summary>
    public void Dispose() => _set?.Dispose();

    private static IFileSet? Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new FolderFileSet(path);
        }

        try
        {
            return ZipSignature.IsAt(path) ? new ZipFileSet(path) : null;
        }
        catch (InvalidDataException)
        {
            return new SalvagedZipFileSet(path);
        }
    }
}
