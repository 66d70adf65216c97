using System.Text.Json;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>One JSON object a post, and one for each finding across posts.</summary>
internal sealed class JsonLinesReport(Stream stream, Utf8JsonWriter json, FindingFilter filter) : IAnalysisReport
{
    public void Write(AnalyzedPost post)
    {
        var analysis = post.Analysis;
        json.WriteStartObject();
        WritePlace(post.Place);
        Verdict.Write(json, analysis.Classification);
        json.WriteString("decision", SeverityName.Of(analysis.Decision));
        WriteSentences(analysis);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (filter.Shows(diagnostic) || (diagnostic.IsSuppressed && diagnostic.Severity >= filter.Least))
            {
                DiagnosticJson.Write(json, diagnostic, post.Place, analysis.Tree);
            }
        }

        json.WriteEndArray();
        End();
    }

    public void Write(CorpusFinding finding)
    {
        if (finding.Diagnostic.Severity < filter.Least)
        {
            return;
        }

        json.WriteStartObject();
        WritePlace(finding.Place);
        json.WriteBoolean("across_posts", true);
        json.WriteStartArray("diagnostics");
        DiagnosticJson.Write(json, finding.Diagnostic, finding.Place, tree: null);
        json.WriteEndArray();
        End();
    }

    public void Complete(UnreadableReport unreadable) => json.Flush();

    private void WritePlace(PostPlace place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        if (!place.IsDocument)
        {
            json.WriteNumber("record", place.Record);
        }
    }

    private void WriteSentences(Analysis analysis)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in analysis.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("start", sentence.Span.Start);
            json.WriteNumber("length", sentence.Span.Length);
            Verdict.Write(json, sentence.Classification);
            if (sentence.IsQuoted)
            {
                json.WriteBoolean("quoted", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
        json.Reset();
    }
}
