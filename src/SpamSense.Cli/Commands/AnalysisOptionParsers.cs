using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Rules;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Commands;

/// <summary>Reads the option values of the analysis, and says in one sentence what would have been a good one.</summary>
internal static class AnalysisOptionParsers
{
    private const int MostThreads = 256;

    public static ReportFormat? ReportFormat(ArgumentResult result) => result.Tokens[0].Value.ToUpperInvariant() switch
    {
        "TEXT" => Analyzing.ReportFormat.Text,
        "RICH" => Analyzing.ReportFormat.Rich,
        "JSONL" => Analyzing.ReportFormat.JsonLines,
        "SARIF" => Analyzing.ReportFormat.Sarif,
        _ => Fail<ReportFormat>(result, "A format is text, rich, jsonl or sarif"),
    };

    public static InputFormat? InputFormat(ArgumentResult result) => result.Tokens[0].Value.ToUpperInvariant() switch
    {
        "CSV" => Analyzing.InputFormat.Csv,
        "TSV" => Analyzing.InputFormat.Tsv,
        "JSONL" => Analyzing.InputFormat.JsonLines,
        "TEXT" => Analyzing.InputFormat.Text,
        "HTML" => Analyzing.InputFormat.Html,
        "MARKDOWN" => Analyzing.InputFormat.Markdown,
        _ => Fail<InputFormat>(result, "An input is csv, tsv, jsonl, text, html or markdown"),
    };

    public static RuleFormat? RuleFormat(ArgumentResult result) => result.Tokens[0].Value.ToUpperInvariant() switch
    {
        "TEXT" => Rules.RuleFormat.Text,
        "JSON" => Rules.RuleFormat.Json,
        "MARKDOWN" => Rules.RuleFormat.Markdown,
        _ => Fail<RuleFormat>(result, "A format is text, json or markdown"),
    };

    public static DiagnosticSeverity? Severity(ArgumentResult result) => result.Tokens[0].Value.ToUpperInvariant() switch
    {
        "HIDDEN" => DiagnosticSeverity.Hidden,
        "INFO" => DiagnosticSeverity.Info,
        "WARNING" => DiagnosticSeverity.Warning,
        "ERROR" => DiagnosticSeverity.Error,
        _ => Fail<DiagnosticSeverity>(result, "A severity is hidden, info, warning or error"),
    };

    public static string? Preset(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (value is "none" or "default" or "strict" or "all")
        {
            return value;
        }

        result.AddError($"A preset is none, default, strict or all, not '{value}'");
        return null;
    }

    public static int Threads(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= MostThreads)
        {
            return threads;
        }

        return Fail<int>(result, $"The number of threads is from 1 to {MostThreads}") ?? 0;
    }

    private static T? Fail<T>(ArgumentResult result, string sentence)
        where T : struct
    {
        result.AddError($"{sentence}, not '{result.Tokens[0].Value}'");
        return null;
    }
}
