using System.Text;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>Records that are JSON objects, kept as they stand in the file.</summary>
internal sealed partial class JsonContent(string source, string textColumn, int maxRecordLength, TableDialect? dialect = null) : RecordContent(source)
{
    private readonly JsonNames _names = new(textColumn, dialect);
    private readonly TextParts? _parts = TextParts.Of(dialect);

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

    public override IReadOnlyDictionary<string, string?> GetValues(RecordView record)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        var members = new JsonMembers(record.Bytes);
        while (members.MoveNext())
        {
            values[JsonText.Decode(members.Name)] = members.GetText();
        }

        return values;
    }

    public override string ToCell(RecordView record, string text) =>
        dialect?.TitleColumn is { } column ? _parts!.WithoutTitle(GetValue(record, column), text) : text;

    public override void CopyTo(RecordView record, CellRow row)
    {
        var members = new JsonMembers(record.Bytes);
        for (var ordinal = 0; members.MoveNext(); ordinal++)
        {
            var index = row.IndexOf(ordinal, members.Name, Source);
            if (members.Kind == JsonTokenType.Null)
            {
                row.Set(index, default(Cell));
                continue;
            }

            var isString = members.Kind == JsonTokenType.String;
            var value = isString ? members.Value[1..^1] : members.Value;
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
            var (text, title, link) = (default(Range), default(Range), default(Range));
            var (hasText, hasScores, hasLabel) = (false, false, dialect is null);
            while (members.MoveNext())
            {
                var index = _names.IndexOf(members.Name);
                switch (index)
                {
                    case JsonNames.Text:
                        hasText = members.Kind is JsonTokenType.String or JsonTokenType.Number;
                        text = hasText ? Inside(members) : default;
                        break;
                    case JsonNames.Title:
                        title = Inside(members);
                        break;
                    case JsonNames.Link:
                        link = Inside(members);
                        break;
                    case JsonNames.Label:
                        hasLabel |= members.Kind is not (JsonTokenType.Null or JsonTokenType.False);
                        break;
                    default:
                        hasScores |= index >= 0;
                        break;
                }
            }

            if (!hasText && dialect is not { MayLackText: true })
            {
                return UnreadableReason.NoText(textColumn);
            }

            var isKept = _parts is null
                ? AddText(batch, line[text])
                : _parts.AddText(batch.TextList, RawCell.OfJson(line[title]), RawCell.OfJson(line[link]), RawCell.OfJson(line[text]));
            var traits = (hasScores ? RecordTraits.HasScores : RecordTraits.None) | (hasLabel || !isKept ? RecordTraits.None : RecordTraits.HasUsualLabel);
            batch.Add(new BatchRecord(number, start, line.Length, 0, traits));
            return null;
        }
        catch (JsonException exception)
        {
            return members.IsTooDeep(exception) ? UnreadableReason.TooDeep : UnreadableReason.NotJson;
        }
    }

    /// <summary>Adds a text.</summary>
    /// <returns>Whether anything of it is left, or there was nothing.</returns>
    private bool AddText(RecordBatch batch, ReadOnlySpan<byte> value)
    {
        var target = batch.TextList.Reserve(value.Length);
        var length = JsonText.Decode(value, target);
        var decoded = dialect?.Decode is { } decode ? decode(target[..length], target) : length;
        batch.TextList.Commit(decoded);
        return decoded > 0 || length == 0;
    }

    /// <summary>Where the content of a string or number is; nowhere for all else.</summary>
    private static Range Inside(in JsonMembers members) => members.Kind switch
    {
        JsonTokenType.String => (members.ValueStart + 1)..(members.ValueEnd - 1),
        JsonTokenType.Number => members.ValueStart..members.ValueEnd,
        _ => default,
    };
}
