using System.Text.Json;

namespace SpamSense.Exports.JsonLines;

/// <summary>Goes through the members of one JSON object without building anything.</summary>
/// <remarks>Values are checked as deep as <see cref="MaxDepth"/>, but only the members of the object itself are shown.</remarks>
internal ref struct JsonMembers
{
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;

    /// <param name="json">The JSON text; anything but one object makes <see cref="MoveNext"/> throw or return false.</param>
    /// <param name="isWhole">Whether nothing follows that the caller has not got.</param>
    public JsonMembers(ReadOnlySpan<byte> json, bool isWhole = true)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, isWhole, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));
    }

    /// <summary>The name of the member between its quotes, escapes and all.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The kind of the value; for an object or array the kind of its end.</summary>
    public readonly JsonTokenType Kind => _reader.TokenType;

    /// <summary>Where the value begins in the JSON text.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Where the value ends in the JSON text.</summary>
    public readonly int ValueEnd => (int)_reader.BytesConsumed;

    /// <summary>The value as it stands in the JSON text: a string with its quotes.</summary>
    public readonly ReadOnlySpan<byte> Value => _json[ValueStart..ValueEnd];

    /// <summary>Goes to the next member.</summary>
    /// <returns>Whether there is one; false also for a value that is no object.</returns>
    /// <exception cref="JsonException">The text is not valid JSON, or nested too deep.</exception>
    public bool MoveNext()
    {
        if (_reader.TokenType == JsonTokenType.None && (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject))
        {
            return false;
        }

        if (!_reader.Read())
        {
            return false;
        }

        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            // Reading on makes the reader complain about anything behind the object.
            _reader.Read();
            return false;
        }

        Name = _reader.ValueSpan;
        if (!_reader.Read())
        {
            return false;
        }

        ValueStart = (int)_reader.TokenStartIndex;
        return _reader.TrySkip();
    }

    /// <summary>Whether the name decodes to one that is known.</summary>
    public readonly bool IsNamed(string name, ReadOnlySpan<byte> utf8Name) => JsonText.Equals(Name, name, utf8Name);

    /// <summary>Whether <see cref="MoveNext"/> threw because of the depth.</summary>
    public readonly bool IsTooDeep(JsonException exception) =>
        _reader.CurrentDepth >= MaxDepth - 1 && exception.BytePositionInLine is { } at && at < _json.Length && _json[(int)at] is (byte)'[' or (byte)'{';

    /// <summary>The value as text: a string decoded, anything else as it stands; <see langword="null"/> for JSON's null.</summary>
    public readonly string? GetText() => Kind switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => JsonText.Decode(Value[1..^1]),
        _ => System.Text.Encoding.UTF8.GetString(Value),
    };
}
