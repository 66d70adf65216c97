using System.Globalization;
using SpamSense.Exports.Delimited;

namespace SpamSense.Exports;

/// <summary>The words for what is wrong with a record, so that each stands once.</summary>
internal static class UnreadableReason
{
    public const string Cut = "the file is cut or damaged from here on";
    public const string Blank = "a blank line";
    public const string NotAnObject = "not a JSON object";
    public const string NotJson = "not valid JSON";
    public const string TooDeep = "nested deeper than 64 levels";

    public static string For(ScanOutcome outcome, int maxRecordLength) => outcome switch
    {
        ScanOutcome.TextAfterQuote => "text after a closing quote",
        ScanOutcome.UnclosedQuote => "a quote is never closed",
        _ => TooLong(maxRecordLength),
    };

    public static string TooLong(int maxRecordLength) =>
        string.Create(CultureInfo.InvariantCulture, $"longer than {maxRecordLength:N0} characters, or a quote is never closed");

    public static string LineTooLong(int maxRecordLength) =>
        string.Create(CultureInfo.InvariantCulture, $"longer than {maxRecordLength:N0} characters");

    public static string FieldCount(int count, int expected) =>
        string.Create(CultureInfo.InvariantCulture, $"has {count} {(count == 1 ? "field" : "fields")} where the header has {expected}");

    public static string NoText(string column) => $"no text in column '{column}'";
}
