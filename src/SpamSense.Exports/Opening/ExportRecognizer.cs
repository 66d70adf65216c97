using SpamSense.Exports.Content;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.Json;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Platforms;
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
        if (options.Format is null && options.Delimiter is null && (Xml() ?? Json()) is { } found)
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

        return JsonSample.IsDocument(sample)
            ? throw new ExportFormatException($"'{name}' is a JSON document without an array of objects that have texts. {KnownFormats.Advice}")
            : null;
    }

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
        var layout = DelimitedLayout.Find(sample, delimiter);
        var format = options.Format ?? (layout.Delimiter == '\t' ? RecordFormat.Tsv : RecordFormat.Csv);
        var export = format == RecordFormat.Tsv ? ExportFormat.Tsv : ExportFormat.Csv;
        return new RecognizedExport(export, format, layout.Delimiter, HasOpenColumns: false, () => new DelimitedRecordReader(source, name, layout, options));
    }
}
