namespace SpamSense.Exports.Archives;

/// <summary>Finds the exports among the files of an archive or folder.</summary>
internal sealed class ExportFinder(string path, IFileSet files, RecordReaderOptions options)
{
    private const string OfficeSign = "[Content_Types].xml";

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".js", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml", ".atom", ".gz", ".zst", ".parquet", ".sqlite", ".sqlite3", ".db", ".car",
    };

    private static readonly HashSet<string> ArchiveExtensions = new(StringComparer.OrdinalIgnoreCase) { ".zip", ".7z", ".rar", ".tar", ".tgz" };
    private static readonly HashSet<string> PageExtensions = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm" };

    private readonly List<ExportFile> _ofPlatforms = [];
    private readonly List<ExportFile> _tables = [];
    private readonly List<UnreadableRecord> _unreadable = [];

    /// <summary>The files that might be exports and could not be opened; known when <see cref="Find"/> has returned.</summary>
    public IReadOnlyList<UnreadableRecord> Unreadable => _unreadable;

    /// <summary>The exports, in the order of their names.</summary>
    /// <exception cref="ExportFormatException">There are none.</exception>
    public List<ExportFile> Find(CancellationToken cancellationToken)
    {
        foreach (var name in files.Names.Where(IsCandidate))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Try(new ExportFile(path, files, name));
        }

        var found = _ofPlatforms.Count > 0 ? _ofPlatforms : _tables;
        return found.Count > 0 ? found : throw new ExportFormatException($"'{path}' {WhyNone()}");
    }

    private string WhyNone() =>
        files.IsCut ? "is a zip archive that is cut off or damaged before its first export: fetch it again."
        : files.Names.Contains(OfficeSign) ? "is an office document: save the sheet as CSV."
        : _unreadable.Count > 0 ? "holds no export but files that are encrypted, damaged, packed in a way that is not known here, or not yours to read: unpack them with another program."
        : Has(ArchiveExtensions) ? "holds archives and no export beside them; archives within are not opened: unpack them first."
        : Has(PageExtensions) ? "holds its posts as web pages, if any: ask for the export in JSON."
        : $"holds no export among its files. {Opening.KnownFormats.Advice}";

    private bool Has(HashSet<string> extensions) => files.Names.Any(name => extensions.Contains(Path.GetExtension(name)));

    /// <summary>Whether a file may be an export: what the systems of the world leave in archives beside the files is not.</summary>
    private static bool IsCandidate(string name) =>
        Extensions.Contains(Path.GetExtension(name)) && !name.Split('/').Any(static part => (part.StartsWith('.') && part != "..") || part == "__MACOSX");

    private void Try(ExportFile file)
    {
        try
        {
            using var reader = file.Open(options);
            if (reader.Export >= ExportFormat.WordPress)
            {
                _ofPlatforms.Add(file);
            }
            else if (options.TextColumn is not null || Columns.TextColumnChooser.IsTextName(reader.TextColumn))
            {
                _tables.Add(file);
            }
        }
        catch (Exception exception) when (exception is ExportFormatException or IOException or UnauthorizedAccessException)
        {
            // Most files of an archive are no exports. What one is that cannot even be opened, nobody knows.
            if (exception is not ExportFormatException)
            {
                _unreadable.Add(new UnreadableRecord(file.Name, 0, UnreadableReason.NotOpened));
            }
        }
    }
}
