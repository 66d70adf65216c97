using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Scoring;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The posts of an export.</summary>
internal sealed class ExportSource : IPostSource
{
    private readonly ScoreInput _input;
    private readonly string _source;

    /// <param name="file">The name as given.</param>
    /// <param name="options">What is told about it.</param>
    /// <param name="cancellationToken">Stops the reading of standard input.</param>
    /// <param name="export">Which of the exports that the name leads to; <see langword="null"/> for a name that leads to itself.</param>
    public ExportSource(string file, RecordReaderOptions options, CancellationToken cancellationToken, ExportFile? export = null)
    {
        _input = new ScoreInput(file, options, cancellationToken, export);
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

    public IFixedCopy BeginCopy(string target) => _input.CanCopy
        ? new FixedExport(new RecordCopier(target, _input.Format, _input.Delimiter, _input.Columns, _input.TextColumn))
        : throw new CommandFailureException($"'{Name}' cannot be written with its fixes: give its posts as a CSV, TSV or JSON Lines file.");

    public void Rest() => _input.Rest();

    public void Dispose() => _input.Dispose();
}
