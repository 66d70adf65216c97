using System.Buffers;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

internal sealed partial class JsonContent
{
    // The names of the columns, their longest values and what stands around them take less than half of it.
    private const int MaxScoresLength = 256;

    private static readonly byte[][] ScoreMembers = [.. ScoreColumns.All.Select(static name => Encoding.UTF8.GetBytes($",\"{name}\":"))];

    public override void WriteJson(RecordView record, ArrayBufferWriter<byte> output, Utf8JsonWriter writer, ScoreCells score)
    {
        var json = record.Bytes;
        var (copied, written) = (0, 0);
        if (record.HasScores)
        {
            (copied, written) = ReplaceScores(json, output, score);
        }

        var target = output.GetSpan(json.Length - copied + MaxScoresLength);
        json[copied..^1].CopyTo(target);
        var end = json.Length - 1 - copied;
        for (var column = 0; column < ScoreMembers.Length; column++)
        {
            if ((written & (1 << column)) == 0)
            {
                ScoreMembers[column].CopyTo(target[end..]);
                end += ScoreMembers[column].Length;
                end += WriteScore(target[end..], column, score);
            }
        }

        target[end++] = (byte)'}';
        output.Advance(end);
    }

    /// <summary>Writes the object as it stands in the file, with another text if there is one.</summary>
    public void WriteCopy(RecordView record, ArrayBufferWriter<byte> output, string? text)
    {
        // Of members with the same name the last one counts, as it does for the reader.
        var (start, end) = (-1, -1);
        var members = new JsonMembers(record.Bytes);
        while (text is not null && members.MoveNext())
        {
            if (_names.IndexOf(members.Name) == JsonNames.Text)
            {
                (start, end) = (members.ValueStart, members.ValueEnd);
            }
        }

        if (start < 0)
        {
            output.Write(record.Bytes);
            return;
        }

        output.Write(record.Bytes[..start]);
        output.Write("\""u8);
        output.Write(JsonLinesFormatter.Encode(ToCell(record, text!)).EncodedUtf8Bytes);
        output.Write("\""u8);
        output.Write(record.Bytes[end..]);
    }

    /// <summary>Writes the object as far as its last score, with the new ones in the place of the old.</summary>
    /// <returns>How much of the object is written, and which scores are, a bit for each.</returns>
    private (int Copied, int Written) ReplaceScores(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> output, ScoreCells score)
    {
        var (copied, written) = (0, 0);
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (_names.IndexOf(members.Name) is var column && JsonNames.IsScore(column))
            {
                output.Write(json[copied..members.ValueStart]);
                output.Advance(WriteScore(output.GetSpan(MaxScoresLength), column, score));
                copied = members.ValueEnd;
                written |= 1 << column;
            }
        }

        return (copied, written);
    }

    private static int WriteScore(Span<byte> target, int column, ScoreCells score)
    {
        var value = score[column];
        if (!ScoreCells.IsName(column))
        {
            value.CopyTo(target);
            return value.Length;
        }

        target[0] = target[value.Length + 1] = (byte)'"';
        value.CopyTo(target[1..]);
        return value.Length + 2;
    }
}
