using SpamSense.Exports.Columns;
using SpamSense.Exports.Delimited;

namespace SpamSense.Exports.Tests;

/// <summary>Records that no file needs to be written for.</summary>
internal static class Records
{
    private static readonly RecordColumns TextOnly = new(["text"]);

    public static ExportRecord Of(string text) => new FieldRecord("in", 1, text, TextOnly, text, [text.Length]);

    public static ExportRecord Of(params string[] values)
    {
        var ends = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            ends[i] = values[i].Length + (i == 0 ? 0 : ends[i - 1]);
        }

        return new FieldRecord("in", 1, values[0], new RecordColumns(Columns(values.Length)), string.Concat(values), ends);
    }

    public static string[] Columns(int count) => [.. Enumerable.Range(0, count).Select(i => i == 0 ? "text" : $"c{i}")];
}
