using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Lines;

/// <summary>Writes the answer to one line. An instance serves one thread at a time.</summary>
internal sealed class JsonLineFormatter : IDisposable
{
    private readonly JsonLinesFormatter _whole = new();
    private readonly ScoreCells _score = new();
    private readonly bool _verdictOnly;
    private readonly string? _id;
    private readonly byte[] _utf8Id = [];
    private readonly byte[] _idMember = [];

    public JsonLineFormatter(bool verdictOnly, string? idColumn)
    {
        (_verdictOnly, _id) = (verdictOnly, idColumn);
        if (idColumn is not null)
        {
            _utf8Id = Encoding.UTF8.GetBytes(idColumn);
            _idMember = [.. "\""u8, .. JsonLinesFormatter.Encode(idColumn).EncodedUtf8Bytes, .. "\":"u8];
        }
    }

    public void WriteVerdict(ArrayBufferWriter<byte> output, RecordView record, Classification classification)
    {
        if (!_verdictOnly)
        {
            _whole.WriteRecord(output, record, classification);
            return;
        }

        _score.Set(classification);
        output.Write("{"u8);
        WriteId(output, record.Bytes);
        for (var column = 0; column < ScoreColumns.All.Length; column++)
        {
            output.Write(column == 0 ? "\""u8 : ",\""u8);
            output.Write(ScoreCells.JsonNames[column].EncodedUtf8Bytes);
            output.Write(ScoreCells.IsName(column) ? "\":\""u8 : "\":"u8);
            output.Write(_score[column]);
            output.Write(ScoreCells.IsName(column) ? "\""u8 : ""u8);
        }

        output.Write("}\n"u8);
    }

    public void WriteError(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> line, string reason, long number)
    {
        output.Write("{"u8);
        WriteId(output, line);
        output.Write("\"error\":\""u8);
        output.Write(JsonLinesFormatter.Encode(reason).EncodedUtf8Bytes);
        output.Write("\",\"line\":"u8);
        output.Write(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
        output.Write("}\n"u8);
    }

    public void Dispose() => _whole.Dispose();

    private void WriteId(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> line)
    {
        if (_id is null)
        {
            return;
        }

        output.Write(_idMember);
        output.Write(FindId(line));
        output.Write(","u8);
    }

    /// <summary>The value of the id as it stands in the line; JSON's null where there is none, or no object.</summary>
    private ReadOnlySpan<byte> FindId(ReadOnlySpan<byte> line)
    {
        var id = "null"u8;
        try
        {
            var members = new JsonMembers(line.Trim(" \t\r"u8));
            while (members.MoveNext())
            {
                if (members.IsNamed(_id!, _utf8Id))
                {
                    id = members.Value;
                }
            }

            return id;
        }
        catch (JsonException)
        {
            return "null"u8;
        }
    }
}
