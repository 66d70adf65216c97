using System.Text;
using SpamSense.Exports.Batches;

namespace SpamSense.Exports.Delimited;

/// <summary>The values of fields, without the quotes that are doubled.</summary>
internal static class FieldText
{
    /// <summary>Copies a value.</summary>
    /// <param name="field">The field between its quotes.</param>
    /// <param name="hasDoubledQuotes">Whether there may be doubled quotes in it.</param>
    /// <param name="target">At least as long as the field.</param>
    /// <returns>The length of the value.</returns>
    public static int Copy(ReadOnlySpan<byte> field, bool hasDoubledQuotes, Span<byte> target)
    {
        var length = 0;
        while (hasDoubledQuotes && field.IndexOf((byte)'"') is var quote and >= 0)
        {
            field[..(quote + 1)].CopyTo(target[length..]);
            length += quote + 1;
            field = field[(quote + 2)..];
        }

        field.CopyTo(target[length..]);
        return length + field.Length;
    }

    /// <summary>The value of a field as a string.</summary>
    public static string Of(ReadOnlySpan<byte> record, FieldRange range)
    {
        var text = Encoding.UTF8.GetString(record[range.Start..range.End]);
        return range.HasDoubledQuotes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>The values of the record that a scanner stands on.</summary>
    public static string[] All(RecordScanner scanner)
    {
        var values = new string[scanner.Fields.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Of(scanner.Bytes, scanner.Fields[i]);
        }

        return values;
    }
}
