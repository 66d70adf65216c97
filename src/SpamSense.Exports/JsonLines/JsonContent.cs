using System.Text;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>Records that are JSON objects, kept as they stand in the file.</summary>
internal sealed partial class JsonContent(string source, string textColumn, int maxRecordLength, TextDecoder? decode) : RecordContent(source)
{
    private readonly JsonNames _names = new(textColumn);

    public override void Parse(RecordBatch batch)
    {
        var (start, length) = batch.Lines.GetOffsetAndLength(batch.Buffer.Length);
        var end = start + length;
        for (var number = 0; start < end; number++)
        {
            var line = number < batch.SourceLines.Count ? batch.SourceLines[number] : batch.FirstLine + number;
            var found = batch.Buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var lineEnd = found < 0 ? end : start + found;
            if (TryRead(batch, line, start, lineEnd) is { } reason)
            {
                batch.Skip(new UnreadableRecord(Source, line, reason));
            }

            start = lineEnd + 1;
        }
    }

    public override string? GetValue(RecordView record, string column)
    {
        var utf8Column = Encoding.UTF8.GetBytes(column);
        string? value = null;
        var members = new JsonMembers(record.Bytes);
        while (members.MoveNext())
        {
            if (members.IsNamed(column, utf8Column))
            {
                value = members.GetText();
            }
        }

        return value;
    }

    public override void CopyTo(RecordView record, CellRow row)
    {
        var members = new JsonMembers(record.Bytes);
        for (var ordinal = 0; members.MoveNext(); ordinal++)
        {
            var index = row.IndexOf(ordinal, members.Name, Source);
            var isString = members.Kind == JsonTokenType.String;
            var value = isString ? members.Value[1..^1] : members.Kind == JsonTokenType.Null ? [] : members.Value;
            if (!System.Text.Unicode.Utf8.IsValid(value))
            {
                row.Set(index, isString ? JsonText.Decode(value) : Encoding.UTF8.GetString(value));
            }
            else if (isString && value.Contains((byte)'\\'))
            {
                row.Commit(index, JsonText.Decode(value, row.Reserve(value.Length)));
            }
            else
            {
                row.Set(index, new Cell(record.Array, record.Start + members.ValueStart + (isString ? 1 : 0), value.Length, CellState.Unknown));
            }
        }
    }

    /// <summary>Reads one line: a record, or a reason why not, or (for a blank line) neither.</summary>
    private string? TryRead(RecordBatch batch, long number, int start, int end)
    {
        var whole = batch.Buffer.AsSpan(start, end - start);
        if (whole.Length > maxRecordLength && Encoding.UTF8.GetCharCount(whole) > maxRecordLength)
        {
            return UnreadableReason.LineTooLong(maxRecordLength);
        }

        var line = whole.TrimEnd(" \t\r"u8);
        start += line.Length;
        line = line.TrimStart(" \t\r"u8);
        start -= line.Length;
        if (line.IsEmpty)
        {
            return null;
        }

        if (line[0] != '{')
        {
            return UnreadableReason.NotAnObject;
        }

        var members = new JsonMembers(line);
        try
        {
            var (text, kind, hasScores) = (default(Range), JsonTokenType.None, false);
            while (members.MoveNext())
            {
                var index = _names.IndexOf(members.Name);
                if (index == JsonNames.Text)
                {
                    kind = members.Kind;
                    text = kind == JsonTokenType.String ? (members.ValueStart + 1)..(members.ValueEnd - 1) : members.ValueStart..members.ValueEnd;
                }
                else
                {
                    hasScores |= index >= 0;
                }
            }

            if (kind is not (JsonTokenType.String or JsonTokenType.Number))
            {
                return UnreadableReason.NoText(textColumn);
            }

            var value = line[text];
            var target = batch.TextList.Reserve(value.Length);
            var length = JsonText.Decode(value, target);
            batch.TextList.Commit(decode is null ? length : decode(target[..length], target));
            batch.Add(new BatchRecord(number, start, line.Length, 0, hasScores ? RecordTraits.HasScores : RecordTraits.None));
            return null;
        }
        catch (JsonException exception)
        {
            return members.IsTooDeep(exception) ? UnreadableReason.TooDeep : UnreadableReason.NotJson;
        }
    }
}
