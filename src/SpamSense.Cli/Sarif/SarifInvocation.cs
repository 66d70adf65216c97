using System.Globalization;
using System.Text.Json;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Sarif;

/// <summary>Writes how the run went: well, or with records that could not be read.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, UnreadableReport unreadable)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var record in unreadable.Named)
        {
            Begin(json, $"{(record.Line > 0 ? "A record" : "Something")} could not be read: {record.Reason}");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifLocation.WriteArtifact(json, record.Source);
            SarifLocation.WriteLine(json, record.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (unreadable.Count > unreadable.Named.Count)
        {
            Begin(json, string.Create(CultureInfo.InvariantCulture, $"{unreadable.Count - unreadable.Named.Count:N0} more records could not be read"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Begin(Utf8JsonWriter json, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", "warning");
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
    }
}
