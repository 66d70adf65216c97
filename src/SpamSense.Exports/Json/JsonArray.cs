using System.Text.Json;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Json;

/// <summary>An array of objects in a JSON document that nobody knows otherwise; each object is a record.</summary>
/// <param name="path">Where its elements are.</param>
/// <param name="sample">The first of them as lines.</param>
internal sealed class JsonArray(string path, JsonSample sample)
{
    private const int MostElements = 200;
    private const int MostPaths = 16;

    /// <summary>The first array whose objects have something that looks like texts; null where there is none.</summary>
    public static JsonArray? Find(ContentSample content, JsonHead head, RecordReaderOptions options)
    {
        var paths = head.Paths.Where(path => head.KindOf(path) == JsonTokenType.StartArray && head.KindOf($"{path}/*") == JsonTokenType.StartObject);
        foreach (var path in paths.Take(MostPaths))
        {
            var sample = new JsonSample(new ContentSample(FirstElements(content, $"{path}/*"), isWhole: true));
            if (sample.HasText(options.TextColumn))
            {
                return new JsonArray($"{path}/*", sample);
            }
        }

        return null;
    }

    /// <summary>Begins to read the elements.</summary>
    public TranscodingReader Open(ContentSource source, JsonHead head, string name, RecordReaderOptions options)
    {
        var reading = new PlatformReading(name, options.MaxRecordLength, () => source.CutReason);
        var elements = new JsonInput(source, head, reading, NoSiblings.Instance).Walk(path);
        var dialect = TableDialects.Recognize(sample.Columns, sample.Rows, options);
        var textColumn = dialect?.TextColumn ?? TextColumnChooser.Choose(name, options.TextColumn, sample.Columns, sample.Rows);
        return new TranscodingReader(name, textColumn, new JsonArraySource(sample.Columns, reading, elements), options, dialect) { FirstRows = sample.Values };
    }

    private static byte[] FirstElements(ContentSample content, string path)
    {
        var lines = new LineBuffer();
        var batch = new RecordBatch();
        lines.Begin(batch);
        var scanner = new JsonScanner(new MemoryStream(content.Bytes), content.Bytes.Length);
        var walker = new JsonWalker(scanner, [new JsonPattern(path)], static (_, _) => { });
        try
        {
            for (var count = 0; count < MostElements && walker.MoveNext(); count++)
            {
                JsonArraySource.Write(walker.Current, lines);
            }
        }
        catch (BrokenExportException)
        {
            // The sample ends in the middle of an element.
        }

        lines.End();
        return batch.Buffer[batch.Lines];
    }
}
