namespace SpamSense.Exports.Delimited;

/// <summary>Takes the quotes out of the fields of a record; used again for every record.</summary>
internal sealed class FieldBuffer
{
    private char[] _chars = new char[256];

    /// <summary>Copies the fields of a complete record behind each other.</summary>
    /// <param name="scanner">The scanner that stands on the record.</param>
    /// <param name="ends">Where each field ends in the result.</param>
    public ReadOnlySpan<char> Unquote(RecordScanner scanner, Span<int> ends)
    {
        var record = scanner.Chars;
        if (_chars.Length < record.Length)
        {
            _chars = new char[Math.Max(record.Length, _chars.Length * 2)];
        }

        var length = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            var field = scanner.Fields[i];
            length += Unquote(record[field.Start..field.End], field.HasDoubledQuotes, _chars.AsSpan(length));
            ends[i] = length;
        }

        return _chars.AsSpan(0, length);
    }

    /// <summary>The fields of a complete record as strings.</summary>
    public string[] ToStrings(RecordScanner scanner)
    {
        var ends = new int[scanner.Fields.Length];
        var values = Unquote(scanner, ends);
        var fields = new string[ends.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            fields[i] = values[(i == 0 ? 0 : ends[i - 1])..ends[i]].ToString();
        }

        return fields;
    }

    private static int Unquote(ReadOnlySpan<char> field, bool hasDoubledQuotes, Span<char> target)
    {
        var length = 0;
        while (hasDoubledQuotes && field.IndexOf('"') is var quote and >= 0)
        {
            field[..(quote + 1)].CopyTo(target[length..]);
            length += quote + 1;
            field = field[(quote + 2)..];
        }

        field.CopyTo(target[length..]);
        return length + field.Length;
    }
}
