using System.Text.Json;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.JsonLines;

/// <summary>What the first lines of a content say when they are read as JSON Lines.</summary>
internal sealed class JsonSample
{
    private const int MaxObjects = 200;

    private readonly ColumnSet _columns = [];
    private readonly List<Dictionary<string, (string? Text, string? Value)>> _objects = [];

    public JsonSample(ContentSample sample)
    {
        ReadOnlySpan<byte> rest = sample.Bytes;
        var isBehindFirst = false;
        while (!rest.IsEmpty && _objects.Count < MaxObjects)
        {
            var end = rest.IndexOf((byte)'\n');
            var isCut = end < 0 && !sample.IsWhole;
            var line = (end < 0 ? rest : rest[..end]).Trim(" \t\r"u8);
            rest = end < 0 ? [] : rest[(end + 1)..];

            // Half a line tells something only when there is no whole one.
            if (line is [(byte)'{', ..] && (!isCut || _objects.Count == 0))
            {
                Add(line, !isCut);
                BeginsWithObject |= !isBehindFirst && HasObjects;
            }

            isBehindFirst |= !line.IsEmpty;
        }
    }

    /// <summary>Whether there is at least one JSON object on a line of its own.</summary>
    public bool HasObjects => _objects.Count > 0;

    /// <summary>The keys of the first objects, in the order in which they appear.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The strings of the first objects in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string?[]> Rows => _objects.ConvertAll(members => _columns.Select(column => members.GetValueOrDefault(column).Text).ToArray());

    /// <summary>The same with numbers, true and false as they are written.</summary>
    public IReadOnlyList<string?[]> Values => _objects.ConvertAll(members => _columns.Select(column => members.GetValueOrDefault(column).Value).ToArray());

    /// <summary>Whether the very first line is an object, as it is not in a document over several lines.</summary>
    public bool BeginsWithObject { get; }

    /// <summary>Whether a column holds texts: the one that was told, or one that looks like it.</summary>
    public bool HasText(string? told) =>
        HasObjects && TextColumnChooser.TryChoose(told, Columns, Rows) is { } column && _objects.Exists(members => members.GetValueOrDefault(column).Text is not null);

    /// <summary>Whether the content is JSON, perhaps cut off, but not an object a line.</summary>
    public static bool IsDocument(ContentSample sample)
    {
        try
        {
            var options = new JsonReaderOptions { AllowMultipleValues = true };
            var reader = new Utf8JsonReader(sample.Bytes, isFinalBlock: false, new JsonReaderState(options));
            var first = reader.Read() ? reader.TokenType : JsonTokenType.None;
            var second = reader.Read() ? reader.TokenType : JsonTokenType.None;
            while (reader.Read())
            {
            }

            return first == JsonTokenType.StartObject || (first == JsonTokenType.StartArray && second == JsonTokenType.StartObject);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Add(ReadOnlySpan<byte> line, bool isWhole)
    {
        var values = new Dictionary<string, (string? Text, string? Value)>(StringComparer.Ordinal);
        try
        {
            var members = new JsonMembers(line, isWhole);
            while (members.MoveNext())
            {
                var value = members.Kind is JsonTokenType.EndArray or JsonTokenType.EndObject ? null : members.GetText();
                values[JsonText.Decode(members.Name)] = (members.Kind == JsonTokenType.String ? value : null, value);
            }
        }
        catch (JsonException)
        {
            return;
        }

        _columns.UnionWith(values.Keys);
        _objects.Add(values);
    }
}
