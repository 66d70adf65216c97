using System.Text.Json;
using SpamSense.Exports.Columns;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Lines;

/// <summary>The line that says which of its members holds the text in all others.</summary>
internal sealed class FirstObject
{
    private readonly Dictionary<string, string?> _members = new(StringComparer.Ordinal);

    /// <summary>Reads a line, if it is an object.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out FirstObject first)
    {
        first = new FirstObject();
        line = line.Trim(" \t\r\n"u8);
        if (line is not [(byte)'{', ..])
        {
            return false;
        }

        try
        {
            var members = new JsonMembers(line);
            while (members.MoveNext())
            {
                first._members[JsonText.Decode(members.Name)] = members.Kind == JsonTokenType.String ? members.GetText() : null;
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The member that looks most like a text, or <see langword="null"/> where none does.</summary>
    public string? FindTextColumn() => TextColumnChooser.TryChoose(told: null, [.. _members.Keys], [[.. _members.Values]]);
}
