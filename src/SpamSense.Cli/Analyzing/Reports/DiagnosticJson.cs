using System.Text.Json;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>A finding as a JSON object.</summary>
internal static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, PostPlace place, ContentTree? tree)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("category", diagnostic.Descriptor.Category);
        json.WriteString("severity", SeverityName.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.GetMessage());
        WriteLocation(json, diagnostic.Location, place, tree);
        if (!diagnostic.AdditionalLocations.IsEmpty)
        {
            json.WriteStartArray("also");
            foreach (var location in diagnostic.AdditionalLocations)
            {
                json.WriteStartObject();
                WriteLocation(json, location, place, tree);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("suppressed", diagnostic.IsSuppressed);
        if (diagnostic.SuppressionJustification is { } justification)
        {
            json.WriteString("justification", justification);
        }

        DiagnosticProperties.Write(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, DiagnosticLocation location, PostPlace place, ContentTree? tree)
    {
        json.WriteString("in", SeverityName.Of(location.Kind));
        if (location.Kind == LocationKind.Post)
        {
            return;
        }

        json.WriteNumber("start", location.Span.Start);
        json.WriteNumber("length", location.Span.Length);
        if (place.IsDocument && location.Kind == LocationKind.Text && tree is not null)
        {
            var (line, column) = place.Of(tree, location.Span.Start);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
        }
    }
}
