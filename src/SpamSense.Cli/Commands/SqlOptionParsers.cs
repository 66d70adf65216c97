using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Cli.Sql;

namespace SpamSense.Cli.Commands;

/// <summary>Reads the values of options that only <c>spamsense sql</c> has.</summary>
internal static class SqlOptionParsers
{
    public const int MostRows = 10_000;

    private const long LeastMemory = 64L << 20;

    public static QueryFormat? Format(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        switch (value.ToUpperInvariant())
        {
            case "CSV": return QueryFormat.Csv;
            case "TSV": return QueryFormat.Tsv;
            case "JSONL": return QueryFormat.JsonLines;
            case "PARQUET": return QueryFormat.Parquet;
            default:
                result.AddError($"A format is csv, tsv, jsonl or parquet, not '{value}'");
                return null;
        }
    }

    public static int Rows(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows <= MostRows)
        {
            return rows;
        }

        result.AddError($"The number of rows is from 0 to {MostRows}, not '{value}'; --output writes all of them");
        return 0;
    }

    public static long? Memory(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        var shift = value.ToUpperInvariant() switch { [.., 'M', 'B'] => 20, [.., 'G', 'B'] => 30, _ => 0 };
        if (shift > 0 && int.TryParse(value.AsSpan(0, value.Length - 2).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && (long)size << shift >= LeastMemory)
        {
            return (long)size << shift;
        }

        result.AddError($"An amount of memory is 64MB or more, such as 500MB or 4GB, not '{value}'");
        return null;
    }
}
