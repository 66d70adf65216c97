using SpamSense.Exports.Content;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports;

/// <summary>Finds out from the beginning of a content which reader it needs.</summary>
internal static class FormatDetector
{
    /// <summary>Detects the format unless it was told.</summary>
    /// <param name="sample">The beginning of the content.</param>
    /// <param name="name">The name of the input, for the message of an exception.</param>
    /// <param name="options">What was told.</param>
    /// <param name="json">What the content says as JSON Lines.</param>
    /// <param name="layout">How the content is laid out as CSV or TSV; null for JSON Lines.</param>
    /// <exception cref="ExportFormatException">The content is in no format that can be read.</exception>
    public static RecordFormat Detect(
        ContentSample sample, string name, RecordReaderOptions options, JsonSample json, out DelimitedLayout? layout)
    {
        layout = null;
        if (options.Format == RecordFormat.JsonLines || (options.Format is null && options.Delimiter is null && IsJson(sample, name, json)))
        {
            return json.HasObjects
                ? RecordFormat.JsonLines
                : throw new ExportFormatException($"'{name}' holds no JSON object on a line of its own: it is not JSON Lines.");
        }

        var delimiter = options.Delimiter ?? (options.Format == RecordFormat.Tsv ? '\t' : null);
        layout = DelimitedLayout.Find(sample, delimiter);
        return options.Format ?? (layout.Delimiter == '\t' ? RecordFormat.Tsv : RecordFormat.Csv);
    }

    private static bool IsJson(ContentSample sample, string name, JsonSample json)
    {
        var first = sample.Bytes.AsSpan().TrimStart(" \t\r\n"u8);
        if (first is [(byte)'{', ..] && json.HasObjects)
        {
            return true;
        }

        return first is [(byte)'{' or (byte)'[', ..] && JsonSample.IsDocument(sample)
            ? throw new ExportFormatException(
                $"'{name}' is one JSON document, not an object a line: convert it first, for example with 'jq -c .' or, for an array, 'jq -c .[]'.")
            : false;
    }
}
