using System.Text;
using System.Text.Json;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.JsonLines;

/// <summary>Reads the records of a JSON Lines file.</summary>
internal sealed class JsonLinesRecordReader : IRecordReader
{
    /// <summary>How many bytes of UTF-8 a UTF-16 unit takes at most.</summary>
    private const int MaxBytesPerUnit = 3;

    private readonly ContentSource _source;
    private readonly string _name;
    private readonly int _maxRecordLength;
    private readonly byte[] _utf8TextColumn;

    public JsonLinesRecordReader(ContentSource source, string name, JsonSample sample, RecordReaderOptions options)
    {
        (_source, _name, _maxRecordLength) = (source, name, options.MaxRecordLength);
        Columns = sample.Columns;
        TextColumn = TextColumnChooser.Choose(name, options.TextColumn, sample.Columns, sample.Rows);
        _utf8TextColumn = Encoding.UTF8.GetBytes(TextColumn);
    }

    public IReadOnlyList<string> Columns { get; }

    public string TextColumn { get; }

    public IEnumerable<ExportRecord> Read(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(_source.Stream, _maxRecordLength * MaxBytesPerUnit) { CancellationToken = cancellationToken };
        while (lines.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_source.IsCut && lines.IsEndedByStream)
            {
                break;
            }

            var reason = TryRead(lines, out var record);
            if (reason is not null)
            {
                onUnreadable(new UnreadableRecord(_name, lines.Number, reason));
            }
            else if (record is not null)
            {
                yield return record;
            }
        }

        if (_source.IsCut)
        {
            onUnreadable(new UnreadableRecord(_name, lines.Number, UnreadableReason.Cut));
        }
    }

    /// <summary>Reads one line: a record, or a reason why not, or (for a blank line) neither.</summary>
    private string? TryRead(Utf8LineReader lines, out JsonRecord? record)
    {
        record = null;
        if (lines.IsTooLong || (lines.Line.Length > _maxRecordLength && Encoding.UTF8.GetCharCount(lines.Line) > _maxRecordLength))
        {
            return UnreadableReason.LineTooLong(_maxRecordLength);
        }

        var line = lines.Line.Trim(" \t\r"u8);
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
            var (text, hasScores) = ((string?)null, false);
            while (members.MoveNext())
            {
                if (members.IsNamed(TextColumn, _utf8TextColumn))
                {
                    text = members.Kind is JsonTokenType.String or JsonTokenType.Number ? members.GetText() : null;
                }
                else
                {
                    hasScores |= JsonRecord.IsScore(members);
                }
            }

            record = text is null ? null : new JsonRecord(_name, lines.Number, text, line.ToArray(), hasScores);
            return text is null ? UnreadableReason.NoText(TextColumn) : null;
        }
        catch (JsonException exception)
        {
            return members.IsTooDeep(exception) ? UnreadableReason.TooDeep : UnreadableReason.NotJson;
        }
    }
}
