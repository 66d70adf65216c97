using System.Runtime.CompilerServices;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.Json;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Parquet;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Platforms.Bluesky;
using SpamSense.Exports.Platforms.LinkedIn;
using SpamSense.Exports.Sqlite;
using SpamSense.Exports.Transcoding;
using SpamSense.Exports.Xml;

namespace SpamSense.Exports.Opening;

/// <summary>Finds out from the beginning of a content what it is, and so which reader it needs.</summary>
/// <param name="source">The content.</param>
/// <param name="sample">Its beginning.</param>
/// <param name="name">The name of the input, for messages.</param>
/// <param name="options">What was told.</param>
/// <param name="siblings">The files around the input.</param>
internal sealed class ExportRecognizer(ContentSource source, ContentSample sample, string name, RecordReaderOptions options, ISiblings siblings)
{
    /// <summary>What the content is.</summary>
    /// <exception cref="ExportFormatException">It is in no format that can be read, or has no column of texts.</exception>
    public RecognizedExport Recognize()
    {
        if (sample.Bytes.AsSpan().StartsWith(FileSignature.Parquet))
        {
            return Table(ExportFormat.Parquet, OpenParquet);
        }

        if (sample.Bytes.AsSpan().StartsWith(FileSignature.Sqlite))
        {
            return Table(ExportFormat.Sqlite, OpenSqlite);
        }

        if (options is { Table: not null } or { Query: not null })
        {
            throw new ExportFormatException($"'{name}' is no SQLite database: it has no tables to choose from, and answers no query.");
        }

        if (options.Format == RecordFormat.Parquet)
        {
            throw new ExportFormatException($"'{name}' is no Parquet file.");
        }

        if (options.Format is null && options.Delimiter is null && (Xml() ?? Json() ?? Repository()) is { } found)
        {
            return found;
        }

        return options.Format == RecordFormat.JsonLines ? JsonLines(new JsonSample(sample)) : Delimited();
    }

    private RecognizedExport? Xml()
    {
        var bytes = sample.Bytes.AsSpan().TrimStart(" \t\r\n"u8);
        if (bytes is not [(byte)'<', ..])
        {
            return null;
        }

        var head = new XmlHead(sample, source.HasByteOrderMark);
        if (KnownPlatforms.Xml.FirstOrDefault(platform => platform.Recognizes(head)) is { } known)
        {
            return Platform(known, reading => known.Read(new XmlInput(source, reading)));
        }

        if (head.HasDocumentType)
        {
            throw new ExportFormatException($"'{name}' declares a document type (DTD), as web pages and attacks do and no export does: it is not read.");
        }

        if (KnownPlatforms.Xml.Select(platform => platform.Refuses(head)).FirstOrDefault(static reason => reason is not null) is { } refusal)
        {
            throw new ExportFormatException($"'{name}' {refusal}.");
        }

        if (head.Root == "html")
        {
            throw new ExportFormatException($"'{name}' {BinarySignature.WebPage}.");
        }

        return head.IsDocument || bytes.StartsWith("<?xml"u8)
            ? throw new ExportFormatException($"'{name}' is XML of a kind that is not known here. {KnownFormats.Advice}")
            : null;
    }

    private RecognizedExport? Json()
    {
        var bytes = sample.Bytes.AsSpan().TrimStart(" \t\r\n"u8);
        var head = bytes is [(byte)'{' or (byte)'[', ..] || bytes.StartsWith("window.YTD."u8) ? new JsonHead(sample) : null;
        if (head is null || head.KindOf("") == System.Text.Json.JsonTokenType.None)
        {
            return null;
        }

        if (KnownPlatforms.Json.FirstOrDefault(platform => platform.Recognizes(head)) is { } known)
        {
            return Platform(known, reading => known.Read(new JsonInput(source, head, reading, siblings)));
        }

        var lines = new JsonSample(sample);
        if (lines.BeginsWithObject && lines.HasText(options.TextColumn))
        {
            return JsonLines(lines);
        }

        if (JsonArray.Find(sample, head, options) is { } array)
        {
            return new RecognizedExport(
                ExportFormat.JsonArray, RecordFormat.JsonLines, Delimiter: null, HasOpenColumns: true,
                () => array.Open(source, head, name, options));
        }

        if (bytes[0] == '{' && lines.HasObjects)
        {
            return JsonLines(lines);
        }

        if (head.IsAssignment)
        {
            throw new ExportFormatException($"'{name}' is a file of an archive of X that holds no posts: they are in 'tweets.js' and 'note-tweet.js'.");
        }

        return JsonSample.IsDocument(sample)
            ? throw new ExportFormatException($"'{name}' is a JSON document without an array of objects that have texts. {KnownFormats.Advice}")
            : null;
    }

    private RecognizedExport? Repository() =>
        CarReader.Recognizes(sample.Bytes) ? Platform(new BlueskyRepository(), reading => BlueskyRepository.Read(source, reading)) : null;

    private RecognizedExport Platform(IPlatform platform, Func<PlatformReading, IEnumerable<ExportedPost>> read)
    {
        if (options.TextColumn is not null && options.TextColumn != Posts.PostColumnName.Text)
        {
            throw new ExportFormatException($"The posts of '{name}' have their texts in the column '{Posts.PostColumnName.Text}': leave out --text-column.");
        }

        return new RecognizedExport(platform.Format, RecordFormat.JsonLines, Delimiter: null, HasOpenColumns: false, Open) { HasOurColumns = true };

        IRecordReader Open()
        {
            var reading = new PlatformReading(name, options.MaxRecordLength, () => source.CutReason);
            return new TranscodingReader(name, Posts.PostColumnName.Text, new PostLineSource(platform.Shape, reading, read(reading)), options);
        }
    }

    private RecognizedExport Table(ExportFormat format, Func<ILineSource> open)
    {
        return new RecognizedExport(format, RecordFormat.JsonLines, Delimiter: null, HasOpenColumns: false, Open);

        IRecordReader Open()
        {
            var lines = new SampledLines(open());
            try
            {
                var dialect = TableDialects.Recognize(lines.Columns, lines.Rows, options);
                var textColumn = dialect?.TextColumn ?? TextColumnChooser.Choose(name, options.TextColumn, lines.Columns, lines.Rows);
                return new TranscodingReader(name, textColumn, lines, options, dialect) { FirstRows = lines.Values };
            }
            catch
            {
                lines.Dispose();
                throw;
            }
        }
    }

    // Never part of another method, because the library is loaded by the first method that names it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ParquetLineSource OpenParquet() => new(source, name, options);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private SqliteLineSource OpenSqlite() => new(source, name, options);

    private RecognizedExport JsonLines(JsonSample lines)
    {
        if (!lines.HasObjects)
        {
            throw new ExportFormatException($"'{name}' holds no JSON object on a line of its own: it is not JSON Lines.");
        }

        return new RecognizedExport(
            ExportFormat.JsonLines, RecordFormat.JsonLines, Delimiter: null, HasOpenColumns: true, () => new JsonLinesRecordReader(source, name, lines, options));
    }

    private RecognizedExport Delimited()
    {
        var delimiter = options.Delimiter ?? (options.Format == RecordFormat.Tsv ? '\t' : null);
        var hasBackslashes = LinkedInQuotes.MayBeIn(sample);
        var layout = DelimitedLayout.Find(hasBackslashes ? LinkedInQuotes.Mend(sample) : sample, delimiter);
        var format = options.Format ?? (layout.Delimiter == '\t' ? RecordFormat.Tsv : RecordFormat.Csv);
        var export = format == RecordFormat.Tsv ? ExportFormat.Tsv : ExportFormat.Csv;
        return new RecognizedExport(export, format, layout.Delimiter, HasOpenColumns: false,
            () => new DelimitedRecordReader(source, hasBackslashes ? new LinkedInStream(source.Stream) : source.Stream, name, layout, options));
    }
}
