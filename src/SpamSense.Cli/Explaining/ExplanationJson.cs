using System.Text;
using System.Text.Json;
using SpamSense.Cli.Screen;
using SpamSense.Content;

namespace SpamSense.Cli.Explaining;

/// <summary>Which words made a verdict, as a JSON object.</summary>
internal static class ExplanationJson
{
    public static string Of(Analysis analysis)
    {
        var explanation = analysis.Explain();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Verdict.Write(json, analysis.Classification);
            json.WriteNumber("log_odds", explanation.LogOdds);
            json.WriteNumber("bias", explanation.Bias);
            json.WriteStartArray("contributions");
            foreach (var contribution in explanation.Contributions)
            {
                Write(json, contribution);
            }

            json.WriteEndArray();
            json.WriteStartArray("sentences");
            foreach (var sentence in analysis.Sentences)
            {
                json.WriteStartObject();
                WriteSpan(json, sentence.Span);
                Verdict.Write(json, sentence.Classification);
                json.WriteBoolean("quoted", sentence.IsQuoted);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Contribution contribution)
    {
        json.WriteStartObject();
        json.WriteString("kind", contribution.Kind switch
        {
            ContributionKind.Pair => "pair",
            ContributionKind.Signal => "signal",
            _ => "word",
        });
        json.WriteString("name", contribution.Name);
        json.WriteNumber("log_odds", contribution.LogOdds);
        json.WriteStartArray("spans");
        foreach (var span in contribution.Spans)
        {
            json.WriteStartObject();
            WriteSpan(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
