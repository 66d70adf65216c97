using SpamSense.Exports.Archives;

namespace SpamSense.Exports;

/// <summary>One export: a file, or a file in a zip archive or folder. It can be opened any number of times, as long as its <see cref="ExportFiles"/> are not disposed.</summary>
public sealed class ExportFile
{
    private readonly IFileSet? _files;
    private readonly string _path;
    private readonly string? _member;

    internal ExportFile(string path) => (_path, Name) = (path, path);

    internal ExportFile(string path, IFileSet files, string member) =>
        (_path, _files, _member, Name) = (path, files, member, $"{path.TrimEnd('/', '\\')}/{member}");

    /// <summary>The path of the file; for one in an archive that of the archive, a slash, and its name there.</summary>
    public string Name { get; }

    /// <summary>The file on the disk: the file itself, or its archive or folder.</summary>
    public string Path => _path;

    /// <summary>Opens the export.</summary>
    /// <param name="options">What is known better than could be detected, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="ExportFormatException">The file is empty, in no known format, or has no column of texts.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public RecordReader Open(RecordReaderOptions? options = null)
    {
        if (_files is null)
        {
            return RecordReader.Open(_path, options);
        }

        options ??= new RecordReaderOptions();
        options.Validate();
        var stream = _files.Open(_member!) ?? throw new FileNotFoundException("It is no longer there.", Name);
        return RecordReader.Open(stream, Name, options, new FileSetSiblings(_files, _member!), _files.LengthOf(_member!));
    }
}
