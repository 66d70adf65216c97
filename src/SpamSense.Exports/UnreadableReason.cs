using System.Globalization;
using SpamSense.Exports.Delimited;

namespace SpamSense.Exports;

/// <summary>The words for what is wrong with a record, so that each stands once.</summary>
internal static class UnreadableReason
{
    public const string Cut = "the file is cut or damaged from here on";
    public const string NotOpened = "the file is encrypted, damaged, packed in a way that is not known here, or not yours to read";
    public const string Blank = "a blank line";
    public const string DamagedDatabase = "the database is damaged from here on";
    public const string NotAnObject = "not a JSON object";
    public const string NotCbor = "not valid CBOR";
    public const string NotJson = "not valid JSON";
    public const string NotBase64 = "not valid base64";
    public const string TooManyNames = "the XML has too many names of elements";
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

    public static string UnpacksTooFar(int ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"the file unpacks to more than {ratio:N0} times its size: what is read up to here is kept");

    public static string TagTooLong(int maxLength) =>
        string.Create(CultureInfo.InvariantCulture, $"a tag of the XML is longer than {maxLength:N0} characters");

    public static string NestedTooDeep(int levels) =>
        string.Create(CultureInfo.InvariantCulture, $"elements are nested deeper than {levels:N0} levels");

    public static string TooManyBroken(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"more than {count:N0} posts behind each other cannot be read: the rest is left out");

    public static string FieldCount(int count, int expected) =>
        string.Create(CultureInfo.InvariantCulture, $"has {count} {(count == 1 ? "field" : "fields")} where the header has {expected}");

    public static string NoText(string column) => $"no text in column '{column}'";
}
