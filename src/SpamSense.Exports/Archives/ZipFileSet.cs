using System.IO.Compression;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Archives;

/// <summary>The files of a zip archive. None is ever written to a disk, so that no name can lead anywhere.</summary>
internal sealed class ZipFileSet : IFileSet
{
    /// <summary>The most files of an archive: 1,000,000.</summary>
    public const int MostFiles = 1_000_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The archive is damaged: most often cut off.</exception>
    /// <exception cref="ExportFormatException">It holds too many files.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public ZipFileSet(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            _archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (_archive.Entries.Count > MostFiles)
            {
                throw new ExportFormatException($"'{path}' holds more than {MostFiles} files: unpack it, and name the ones to read.");
            }
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        foreach (var entry in _archive.Entries.Where(static entry => !entry.FullName.EndsWith('/')))
        {
            // Of two files with the same name the first counts.
            _entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }

        Names = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names { get; }

    public bool IsCut => false;

    public long? LengthOf(string name) => _entries[name].Length;

    public Stream? Open(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw new IOException("It is encrypted.");
        }

        try
        {
            return new UnpackLimitStream(new ZipMemberStream(entry.Open()), () => entry.CompressedLength);
        }
        catch (InvalidDataException exception)
        {
            throw new IOException("It is damaged, or packed in a way that .NET does not know.", exception);
        }
    }

    public void Dispose() => _archive.Dispose();
}
