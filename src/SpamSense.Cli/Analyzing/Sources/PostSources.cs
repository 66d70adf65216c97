using System.Collections;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;
using SpamSense.Content;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The inputs of a run in the order of the command line, all of them tried before the first is analyzed.</summary>
internal sealed class PostSources : IEnumerable<IPostSource>, IDisposable
{
    private readonly List<IPostSource> _sources = [];
    private readonly List<ExportFiles> _exports = [];
    private readonly List<UnreadableRecord> _unreadable = [];

    private PostSources()
    {
    }

    /// <summary>What cannot be read of the archives and folders among the inputs.</summary>
    public IEnumerable<UnreadableRecord> Unreadable => _unreadable;

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _sources.Aggregate((long?)0, static (sum, source) => sum + source.Length);

    public static PostSources Open(AnalyzeRequest request, CancellationToken cancellationToken)
    {
        var sources = new PostSources();
        try
        {
            foreach (var file in InputFiles.Expand(request.Files, "analyze", request.Output))
            {
                cancellationToken.ThrowIfCancellationRequested();
                sources.Add(file, request, cancellationToken);
            }
        }
        catch
        {
            sources.Dispose();
            throw;
        }

        return sources;
    }

    public IEnumerator<IPostSource> GetEnumerator()
    {
        foreach (var source in _sources)
        {
            yield return source;
            source.Dispose();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        _sources.ForEach(static source => source.Dispose());
        _exports.ForEach(static exports => exports.Dispose());
    }

    private void Add(string file, AnalyzeRequest request, CancellationToken cancellationToken)
    {
        var format = request.InputFormat ?? FormatOfName(file);
        if (request.Delimiter is not null && format is not (null or InputFormat.Csv or InputFormat.Tsv))
        {
            throw new CommandFailureException("Only CSV and TSV have a delimiter; leave out --delimiter or say --input-format csv.");
        }

        if (request.TextColumn is not null && request.InputFormat is null && format is InputFormat.Text)
        {
            // A file that has columns is an export, whatever it is called.
            format = null;
        }

        switch (format)
        {
            case InputFormat.Text:
                _sources.Add(new DocumentSource(file, ContentFormat.Plain));
                break;
            case InputFormat.Html:
                _sources.Add(new DocumentSource(file, ContentFormat.Html));
                break;
            case InputFormat.Markdown:
                _sources.Add(new DocumentSource(file, ContentFormat.Markdown));
                break;
            default:
                AddExports(file, Options(request, format), cancellationToken);
                break;
        }
    }

    /// <summary>Adds the exports that a name leads to: itself, or those in an archive or folder.</summary>
    private void AddExports(string file, RecordReaderOptions options, CancellationToken cancellationToken)
    {
        if (file == InputNames.StandardStream)
        {
            _sources.Add(new ExportSource(file, options, cancellationToken));
            return;
        }

        var exports = ScoreInputs.Find(file, options, cancellationToken);
        _exports.Add(exports);
        _unreadable.AddRange(exports.Unreadable);
        if (exports.IsCut)
        {
            _unreadable.Add(new UnreadableRecord(file, 0, "the archive is cut off, and files of it may be missing"));
        }

        foreach (var export in exports)
        {
            var source = new ExportSource(file, options, cancellationToken, export);
            _sources.Add(source);
            source.Rest();
        }
    }

    private static InputFormat? FormatOfName(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => InputFormat.Markdown,
        ".HTML" or ".HTM" => InputFormat.Html,
        ".TXT" => InputFormat.Text,
        _ => null,
    };

    private static RecordReaderOptions Options(AnalyzeRequest request, InputFormat? format) => new()
    {
        TextColumn = request.TextColumn,
        Delimiter = request.Delimiter,
        Table = request.Table,
        Format = format switch
        {
            InputFormat.Csv => RecordFormat.Csv,
            InputFormat.Tsv => RecordFormat.Tsv,
            InputFormat.JsonLines => RecordFormat.JsonLines,
            _ => null,
        },
    };
}
