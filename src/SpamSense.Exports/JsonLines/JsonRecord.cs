using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>A record that is a JSON object, kept as it stands in the file.</summary>
/// <param name="source">The name of the input.</param>
/// <param name="line">The line on which the object stands.</param>
/// <param name="text">The text of the post.</param>
/// <param name="json">The object in UTF-8, from its opening to its closing brace, known to be valid and not empty.</param>
/// <param name="hasScores">Whether it has a member of <see cref="ScoreColumns"/> already.</param>
internal sealed class JsonRecord(string source, long line, string text, byte[] json, bool hasScores) : ExportRecord(source, line, text)
{
    private static readonly byte[][] ScoreNames = [.. ScoreColumns.All.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The object in UTF-8, from its opening to its closing brace.</summary>
    public ReadOnlySpan<byte> Json => json;

    public override string? GetValue(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var utf8Column = Encoding.UTF8.GetBytes(column);
        string? value = null;
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (members.IsNamed(column, utf8Column))
            {
                value = members.GetText();
            }
        }

        return value;
    }

    internal override void CopyTo(CellRow row)
    {
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            var index = row.IndexOf(JsonText.Decode(members.Name), Source);
            switch (members.Kind)
            {
                case JsonTokenType.String:
                    var value = members.Value[1..^1];
                    row.Commit(index, JsonText.Decode(value, row.Reserve(value.Length)));
                    break;
                case JsonTokenType.Null:
                    row.Set(index, []);
                    break;
                default:
                    row.Commit(index, Encoding.UTF8.GetChars(members.Value, row.Reserve(members.Value.Length)));
                    break;
            }
        }
    }

    internal override void WriteJson(IBufferWriter<byte> output, Utf8JsonWriter writer, Score score)
    {
        var (copied, written) = (0, 0);
        var members = new JsonMembers(json);
        while (hasScores && members.MoveNext())
        {
            var column = ScoreColumnOf(members);
            if (column >= 0)
            {
                output.Write(json.AsSpan(copied, members.ValueStart - copied));
                WriteValue(output, column, score);
                copied = members.ValueEnd;
                written |= 1 << column;
            }
        }

        output.Write(json.AsSpan(copied, json.Length - 1 - copied));
        for (var column = 0; column < ScoreNames.Length; column++)
        {
            if ((written & (1 << column)) == 0)
            {
                output.Write(",\""u8);
                output.Write(ScoreNames[column]);
                output.Write("\":"u8);
                WriteValue(output, column, score);
            }
        }

        output.Write("}"u8);
    }

    /// <summary>Writes the object as it stands in the file, with another text if there is one.</summary>
    internal void WriteCopy(IBufferWriter<byte> output, string textColumn, string? text)
    {
        // Of members with the same name the last one counts, as it does for the reader.
        var (start, end) = (-1, -1);
        var utf8Column = Encoding.UTF8.GetBytes(textColumn);
        var members = new JsonMembers(json);
        while (text is not null && members.MoveNext())
        {
            if (members.IsNamed(textColumn, utf8Column))
            {
                (start, end) = (members.ValueStart, members.ValueEnd);
            }
        }

        if (start < 0)
        {
            output.Write(json);
            return;
        }

        output.Write(json.AsSpan(0, start));
        output.Write("\""u8);
        output.Write(JsonEncodedText.Encode(text!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        output.Write("\""u8);
        output.Write(json.AsSpan(end));
    }

    /// <summary>Whether a member has one of the names of <see cref="ScoreColumns"/>.</summary>
    public static bool IsScore(in JsonMembers members) => ScoreColumnOf(members) >= 0;

    /// <summary>The place of a member's name in <see cref="ScoreColumns.All"/>, or -1.</summary>
    private static int ScoreColumnOf(in JsonMembers members)
    {
        for (var column = 0; column < ScoreNames.Length; column++)
        {
            if (members.IsNamed(ScoreColumns.All[column], ScoreNames[column]))
            {
                return column;
            }
        }

        return -1;
    }

    private static void WriteValue(IBufferWriter<byte> output, int column, Score score)
    {
        output.Write(Score.IsName(column) ? "\""u8 : []);
        Encoding.UTF8.GetBytes(score[column], output);
        output.Write(Score.IsName(column) ? "\""u8 : []);
    }
}
