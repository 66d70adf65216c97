using System.Globalization;
using System.Text.Json;
using SpamSense.Cli.Analyzing;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>
/// Writes the place of a finding. In a document it is the true region. In an export it is the line of the record, because a
/// cell or a JSON string is not the text itself; the place in the text stands in the properties.
/// </summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, DiagnosticLocation location, PostPlace place, ContentTree? tree, int? id = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place.File);
        if (place.IsDocument && location.Kind == LocationKind.Text && tree is not null)
        {
            json.WriteStartObject("region");
            WriteRegion(json, location.Span, place, tree);
            json.WriteEndObject();
        }
        else
        {
            WriteLine(json, place.Line);
        }

        json.WriteEndObject();
        if (!place.IsDocument)
        {
            WriteRecord(json, location, place);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the region that is a line; none for what has no lines, since the format counts them from 1.</summary>
    public static void WriteLine(Utf8JsonWriter json, long line)
    {
        if (line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }
    }

    public static void WriteArtifact(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(file));
        json.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter json, TextSpan span, PostPlace place, ContentTree tree)
    {
        var (startLine, startColumn) = place.Of(tree, span.Start);
        var (endLine, endColumn) = place.Of(tree, span.End);
        json.WriteNumber("startLine", startLine);
        json.WriteNumber("startColumn", startColumn);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("charOffset", place.Offset + span.Start);
        json.WriteNumber("charLength", span.Length);
    }

    private static void WriteRecord(Utf8JsonWriter json, DiagnosticLocation location, PostPlace place)
    {
        var record = string.Create(CultureInfo.InvariantCulture, $"record {place.Record}");
        var part = SeverityName.Of(location.Kind);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", part);
        json.WriteString("fullyQualifiedName", $"{record}/{part}");
        json.WriteString("kind", "record");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteNumber("record", place.Record);
        if (location.Kind != LocationKind.Post)
        {
            json.WriteNumber("start", location.Span.Start);
            json.WriteNumber("length", location.Span.Length);
        }

        json.WriteEndObject();
    }
}
