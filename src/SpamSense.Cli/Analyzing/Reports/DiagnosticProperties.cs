using System.Text.Json;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>The properties of a diagnostic, as every report in JSON writes them.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Writes the member <c>properties</c>, where there are any.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.IsEmpty)
        {
            return;
        }

        // The order of a hash table is not the same in every process.
        json.WriteStartObject("properties");
        foreach (var (name, value) in diagnostic.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }
}
