namespace SpamSense.Exports.Archives;

/// <summary>Finds the exports among the files of an archive or folder.</summary>
internal sealed class ExportFinder(string path, IFileSet files, RecordReaderOptions options)
{
    private const string OfficeSign = "[Content_Types].xml";

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".js", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml", ".atom", ".gz", ".zst", ".parquet", ".sqlite", ".sqlite3", ".db", ".car",
    };

    private readonly List<ExportFile> _ofPlatforms = [];
    private readonly List<ExportFile> _tables = [];
    private readonly List<ExportFile> _unreadable = [];

    /// <summary>The exports, in the order of their names. Files that may not be read are among them: only who opens them can say so.</summary>
    /// <exception cref="ExportFormatException">There are none.</exception>
    public List<ExportFile> Find(CancellationToken cancellationToken)
    {
        foreach (var name in files.Names.Where(IsCandidate))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Try(new ExportFile(path, files, name));
        }

        List<ExportFile> found = [.. (_ofPlatforms.Count > 0 ? _ofPlatforms : _tables).Concat(_unreadable).OrderBy(static file => file.Name, StringComparer.Ordinal)];
        return found.Count > 0 ? found : throw new ExportFormatException(
            files.IsCut ? $"'{path}' is a zip archive that is cut off or damaged before its first export: fetch it again."
            : files.Names.Contains(OfficeSign) ? $"'{path}' is an office document: save the sheet as CSV."
            : $"'{path}' holds no export among its files. {Opening.KnownFormats.Advice}");
    }

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
        catch (UnauthorizedAccessException)
        {
            _unreadable.Add(file);
        }
        catch (Exception exception) when (exception is ExportFormatException or IOException)
        {
            // Most files of an archive are no exports, and one that cannot be read is most likely none either.
        }
    }
}
