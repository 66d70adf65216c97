using System.Text.Json;
using SpamSense.Exports.Content;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Json;

/// <summary>What the beginning of a JSON document looks like: which paths there are, and the first value of each.</summary>
/// <remarks>Paths are written as in <see cref="JsonPattern"/>, with <c>*</c> for the elements of an array: <c>/messages/*/text</c>.</remarks>
internal sealed class JsonHead
{
    private const int MaxDepth = 12;
    private const int MostNesting = 1000;
    private const int MaxPaths = 2000;
    private const int MaxText = 1000;
    private const int MaxName = 100;
    private const string Assignment = "window.YTD.";

    private readonly Dictionary<string, (JsonTokenType Kind, string? Text)> _values = new(StringComparer.Ordinal);

    public JsonHead(ContentSample sample)
    {
        var bytes = sample.Bytes.AsSpan().TrimStart(" \t\r\n"u8);
        IsAssignment = bytes.StartsWith("window.YTD."u8);
        if (IsAssignment)
        {
            var equals = bytes[..Math.Min(bytes.Length, 200)].IndexOf((byte)'=');
            AssignedTo = equals < 0 ? "" : System.Text.Encoding.ASCII.GetString(bytes[Assignment.Length..equals]).Trim();
            bytes = equals < 0 ? [] : bytes[(equals + 1)..];
        }

        try
        {
            Read(bytes, sample.IsWhole);
        }
        catch (JsonException)
        {
            // What was seen before the mistake may be enough to know the format.
        }
    }

    /// <summary>Whether the JSON is the value of a script's <c>window.YTD.…</c>.</summary>
    public bool IsAssignment { get; }

    /// <summary>To what, such as <c>tweets.part0</c>; the empty string where nothing is assigned.</summary>
    public string AssignedTo { get; } = "";

    /// <summary>Whether the first document is an object that stands on one line, as in JSON Lines.</summary>
    public bool IsLines { get; private set; }

    /// <summary>The kind of the first value at a path; <see cref="JsonTokenType.None"/> where none was seen. The path of the document is the empty string.</summary>
    public JsonTokenType KindOf(string path) => _values.GetValueOrDefault(path).Kind;

    /// <summary>Whether a value was seen at a path.</summary>
    public bool Has(string path) => _values.ContainsKey(path);

    /// <summary>The first string or number at a path, unless it is very long; null where there is none.</summary>
    public string? TextOf(string path) => _values.GetValueOrDefault(path).Text;

    /// <summary>All paths that were seen, in the order of the document.</summary>
    public IEnumerable<string> Paths => _values.Keys;

    private void Read(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var reader = new Utf8JsonReader(bytes, isWhole, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = MostNesting }));
        // A container that is too deep has no path, so that no path is ever long.
        var containers = new Stack<(string? Path, bool IsArray)>();
        string? name = null;
        var isBehindFirst = false;
        while (_values.Count < MaxPaths && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.ValueSpan.Length <= MaxName ? JsonText.Decode(reader.ValueSpan) : null;
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    containers.Pop();
                    if (containers.Count == 0 && !isBehindFirst)
                    {
                        isBehindFirst = true;
                        IsLines = KindOf("") == JsonTokenType.StartObject && IsLine(bytes, (int)reader.BytesConsumed);
                    }

                    break;
                default:
                    var path = !containers.TryPeek(out var container) ? "" : Path(container.Path, container.IsArray ? "*" : name);
                    if (path is not null && !_values.ContainsKey(path))
                    {
                        _values.Add(path, (reader.TokenType, Text(ref reader)));
                    }

                    if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    {
                        containers.Push((containers.Count < MaxDepth ? path : null, reader.TokenType == JsonTokenType.StartArray));
                    }

                    break;
            }
        }
    }

    private static bool IsLine(ReadOnlySpan<byte> bytes, int length) =>
        !bytes[..length].Contains((byte)'\n') && bytes[length..].TrimStart(" \t\r"u8) is [(byte)'\n', ..];

    private static string? Path(string? container, string? name) => container is null || name is null ? null : $"{container}/{name}";

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.Number && reader.ValueSpan.Length <= MaxText
        ? JsonText.Decode(reader.ValueSpan)
        : null;
}
