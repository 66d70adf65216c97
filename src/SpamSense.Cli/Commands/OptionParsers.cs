using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Cli.Working;
using SpamSense.Exports;

namespace SpamSense.Cli.Commands;

/// <summary>Reads option values, and says in one sentence what would have been a good one.</summary>
internal static class OptionParsers
{
    public const int MostExamples = 100;
    public const int MostThreads = 256;

    public static RecordFormat? Format(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        switch (value.ToUpperInvariant())
        {
            case "CSV": return RecordFormat.Csv;
            case "TSV": return RecordFormat.Tsv;
            case "JSONL": return RecordFormat.JsonLines;
            case "PARQUET": return RecordFormat.Parquet;
            default:
                result.AddError($"A format is csv, tsv, jsonl or parquet, not '{value}'");
                return null;
        }
    }

    public static WorkerFormat WorkerFormat(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        switch (value.ToUpperInvariant())
        {
            case "JSONL": return Working.WorkerFormat.JsonLines;
            case "ARROW": return Working.WorkerFormat.Arrow;
            default:
                result.AddError($"A worker's format is jsonl or arrow, not '{value}'");
                return default;
        }
    }

    public static string TextOrJson(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (value is not ("text" or "json"))
        {
            result.AddError($"A format is text or json, not '{value}'");
        }

        return value;
    }

    public static char? Delimiter(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        switch (value.ToUpperInvariant())
        {
            case "COMMA": return ',';
            case "SEMICOLON": return ';';
            case "TAB" or "\\T": return '\t';
            case "PIPE": return '|';
        }

        if (value is [not ('"' or '\r' or '\n')])
        {
            return value[0];
        }

        result.AddError($"A delimiter is one character, no quote, or one of comma, semicolon, tab and pipe, not '{value}'");
        return null;
    }

    public static double? Threshold(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is >= 0 and <= 1)
        {
            return threshold;
        }

        result.AddError($"A threshold is a probability from 0 to 1, such as 0.8, not '{value}'");
        return null;
    }

    public static int Top(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top <= MostExamples)
        {
            return top;
        }

        result.AddError($"The number of examples is from 0 to {MostExamples}, not '{value}'");
        return 0;
    }

    public static int Threads(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads is >= 1 and <= MostThreads)
        {
            return threads;
        }

        result.AddError($"The number of threads is from 1 to {MostThreads}, not '{value}'");
        return 0;
    }
}
