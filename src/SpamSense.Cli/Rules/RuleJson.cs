using System.Text;
using System.Text.Json;
using SpamSense.Cli.Analyzing;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Rules;

/// <summary>Lists rules as JSON, with their hit rates where they were measured.</summary>
internal static class RuleJson
{
    public static string Of(IReadOnlyList<DiagnosticDescriptor> rules, IReadOnlyList<MeasuredRule>? measured)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            for (var i = 0; i < rules.Count; i++)
            {
                Write(json, rules[i], measured?[i]);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule, MeasuredRule? measured)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("category", rule.Category);
        json.WriteString("severity", SeverityName.Of(rule.DefaultSeverity));
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteString("description", rule.Description);
        json.WriteString("help", rule.HelpLinkUri);
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteNumber("default", option.DefaultValue);
            json.WriteNumber("minimum", option.Minimum);
            json.WriteNumber("maximum", option.Maximum);
            json.WriteString("description", option.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (measured is not null)
        {
            json.WriteStartObject("measured");
            WriteShare(json, "relationship", measured.Relationship);
            WriteShare(json, "monetization", measured.Monetization);
            WriteShare(json, "worst_relationship", measured.Worst?.Rate ?? 0);
            json.WriteString("worst_relationship_source", measured.Worst?.Source);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double share)
    {
        if (double.IsFinite(share))
        {
            json.WriteNumber(name, Math.Round(share, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
