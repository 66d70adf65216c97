using SpamSense.Cli.Scoring;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The posts of an export.</summary>
internal sealed class ExportSource : IPostSource
{
    private readonly ScoreInput _input;
    private readonly PostColumns _columns;
    private readonly string _source;

    public ExportSource(string file, RecordReaderOptions options, CancellationToken cancellationToken)
    {
        _input = new ScoreInput(file, options, cancellationToken);
        _source = ConfigurationFiles.SourceOf(file);
        _columns = new PostColumns(_input.Columns, _input.TextColumn);
    }

    public string Name => _input.Name;

    public long? Length => _input.Length;

    public long BytesRead => _input.BytesRead;

    public IEnumerable<SourcedPost> Posts(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        var number = 0L;
        foreach (var record in _input.Records(onUnreadable, cancellationToken))
        {
            yield return new SourcedPost(_columns.Read(record, _source), new PostPlace(Name, record.Line, ++number));
        }
    }

    public void Rest() => _input.Rest();

    public void Dispose() => _input.Dispose();
}
