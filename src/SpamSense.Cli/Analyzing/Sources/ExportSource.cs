using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Scoring;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The posts of an export.</summary>
internal sealed class ExportSource : IPostSource
{
    private readonly ScoreInput _input;
    private readonly string _source;

    public ExportSource(string file, RecordReaderOptions options, CancellationToken cancellationToken)
    {
        _input = new ScoreInput(file, options, cancellationToken);
        File = file;
        _source = ConfigurationFiles.SourceOf(file);
    }

    public string File { get; }

    public string Name => _input.Name;

    public long? Length => _input.Length;

    public long BytesRead => _input.BytesRead;

    public IEnumerable<SourcedPost> Posts(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        var number = 0L;
        foreach (var record in _input.Records(onUnreadable, cancellationToken))
        {
            yield return new SourcedPost(_input.Fields.Read(record).ToPost() with { Source = _source }, new PostPlace(Name, record.Line, ++number), record);
        }
    }

    public IFixedCopy BeginCopy(string target) => _input.Export is ExportFormat.Parquet or ExportFormat.Sqlite
        ? throw new CommandFailureException($"'{Name}' cannot be written with its fixes: give its posts as a CSV, TSV or JSON Lines file.")
        : new FixedExport(new RecordCopier(target, _input.Format, _input.Delimiter, _input.Columns, _input.TextColumn));

    public void Rest() => _input.Rest();

    public void Dispose() => _input.Dispose();
}
