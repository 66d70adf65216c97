using System.Text.Json;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Analyzing.Reports;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>Writes findings as results of a SARIF run.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, SarifRules rules, SarifFixes fixes)
{
    private readonly ResultFingerprint _fingerprint = new();

    public void BeginPost(AnalyzedPost post)
    {
        _fingerprint.BeginPost();
        fixes.BeginPost(post);
    }

    public void Write(Diagnostic diagnostic, PostPlace place, Analysis? analysis)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        if (rules.IndexOf(diagnostic.Id) is { } index)
        {
            json.WriteNumber("ruleIndex", index);
        }

        if (diagnostic.Severity == DiagnosticSeverity.Hidden)
        {
            // The level "none" is for what is no failure.
            json.WriteString("kind", "informational");
        }

        json.WriteString("level", SarifLevel.Of(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", SarifMessage.Escape(diagnostic.GetMessage()));
        json.WriteEndObject();
        WriteLocations(diagnostic, place, analysis?.Tree);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(ResultFingerprint.Name, _fingerprint.Of(diagnostic, analysis));
        json.WriteEndObject();
        if (diagnostic.Descriptor.Category == DiagnosticCategory.Verdict && analysis is not null)
        {
            json.WriteNumber("rank", Math.Round(analysis.Classification.MonetizationProbability * 100.0, 2));
        }

        WriteSuppressions(diagnostic);
        fixes.Write(diagnostic, place, analysis);
        DiagnosticProperties.Write(json, diagnostic);
        json.WriteEndObject();
    }

    private void WriteLocations(Diagnostic diagnostic, PostPlace place, ContentTree? tree)
    {
        json.WriteStartArray("locations");
        SarifLocation.Write(json, diagnostic.Location, place, tree);
        json.WriteEndArray();
        if (diagnostic.AdditionalLocations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.AdditionalLocations.Length; i++)
        {
            SarifLocation.Write(json, diagnostic.AdditionalLocations[i], place, tree, id: i + 1);
        }

        json.WriteEndArray();
    }

    /// <summary>Either all results of a run have this property, or none has.</summary>
    private void WriteSuppressions(Diagnostic diagnostic)
    {
        json.WriteStartArray("suppressions");
        if (diagnostic.SuppressionJustification is { } justification)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", justification);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
