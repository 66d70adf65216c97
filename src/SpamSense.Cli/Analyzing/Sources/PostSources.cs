using System.Collections;
using SpamSense.Cli.Streams;
using SpamSense.Content;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>The inputs of a run in the order of the command line, all of them tried before the first is analyzed.</summary>
internal sealed class PostSources : IEnumerable<IPostSource>, IDisposable
{
    private readonly List<IPostSource> _sources = [];

    private PostSources()
    {
    }

    /// <summary>The bytes of all inputs, or <see langword="null"/> when one of them does not know its length.</summary>
    public long? TotalLength => _sources.Aggregate((long?)0, static (sum, source) => sum + source.Length);

    public static PostSources Open(AnalyzeRequest request, CancellationToken cancellationToken)
    {
        InputNames.Check(request.Files, "analyze");
        var sources = new PostSources();
        try
        {
            foreach (var file in request.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var source = Open(file, request, cancellationToken);
                sources._sources.Add(source);
                source.Rest();
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

    public void Dispose() => _sources.ForEach(static source => source.Dispose());

    private static IPostSource Open(string file, AnalyzeRequest request, CancellationToken cancellationToken)
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

        return format switch
        {
            InputFormat.Text => new DocumentSource(file, ContentFormat.Plain),
            InputFormat.Html => new DocumentSource(file, ContentFormat.Html),
            InputFormat.Markdown => new DocumentSource(file, ContentFormat.Markdown),
            _ => new ExportSource(file, Options(request, format), cancellationToken),
        };
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
