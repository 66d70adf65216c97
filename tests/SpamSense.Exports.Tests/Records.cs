using System.Text;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Delimited;

namespace SpamSense.Exports.Tests;

/// <summary>Records that no file needs to be written for.</summary>
internal static class Records
{
    public static ExportRecord Of(params string[] values)
    {
        var fields = new FieldRange[values.Length];
        var bytes = values.Select(Encoding.UTF8.GetBytes).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            var start = i == 0 ? 0 : fields[i - 1].End;
            fields[i] = new FieldRange(start, start + bytes[i].Length, HasDoubledQuotes: false);
        }

        var content = new DelimitedContent("in", delimiter: null, new RecordColumns(Columns(values.Length)), textIndex: 0, decode: null);
        return new ExportRecord(content, 1, values[0], [.. bytes.SelectMany(static value => value)], fields, RecordTraits.None);
    }

    public static string[] Columns(int count) => [.. Enumerable.Range(0, count).Select(i => i == 0 ? "text" : $"c{i}")];
}
