using System.Text.Json;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Analyzing.Reports;
using SpamSense.Cli.Scoring;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>Writes a SARIF 2.1.0 log with one run, in memory that does not grow with it. Nothing in it depends on the hour or the machine.</summary>
internal sealed class SarifReport : IAnalysisReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const int FlushLength = 64 * 1024;

    private readonly FindingFilter _filter;
    private readonly Utf8JsonWriter _json;
    private readonly SarifResult _result;

    public SarifReport(Utf8JsonWriter json, FindingFilter filter, AnalysisTools tools, string version)
    {
        _filter = filter;
        _json = json;
        var list = new SarifRules(tools.Classifier.SupportedDiagnostics);
        _result = new SarifResult(_json, list, new SarifFixes(_json, tools.Fixer));
        Begin(list, version);
    }

    public void Write(AnalyzedPost post)
    {
        _result.BeginPost(post);
        foreach (var diagnostic in post.Analysis.Diagnostics)
        {
            if (diagnostic.Severity >= _filter.Least)
            {
                Write(diagnostic, post.Place, post.Analysis);
            }
        }
    }

    public void Write(CorpusFinding finding)
    {
        if (finding.Diagnostic.Severity >= _filter.Least)
        {
            Write(finding.Diagnostic, finding.Place, analysis: null);
        }
    }

    public void Complete(UnreadableReport unreadable)
    {
        _json.WriteEndArray();
        SarifInvocation.Write(_json, unreadable);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Begin(SarifRules rules, string version)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "SpamSense");
        _json.WriteString("version", version);
        _json.WriteString("semanticVersion", version);
        rules.Write(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("results");
    }

    private void Write(Diagnostic diagnostic, PostPlace place, Analysis? analysis)
    {
        _result.Write(diagnostic, place, analysis);
        if (_json.BytesPending >= FlushLength)
        {
            _json.Flush();
        }
    }
}
