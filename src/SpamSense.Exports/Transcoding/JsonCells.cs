using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Transcoding;

/// <summary>Writes the values of typed tables into JSON objects.</summary>
/// <param name="maxRecordLength">
/// The longest record that is read, in UTF-16 units. Of a longer text so much is written that its record is found to be too long, and no more.
/// </param>
internal sealed class JsonCells(int maxRecordLength) : IDisposable
{
    private const int MaxBytesPerUnit = 3;

    // The writer takes six times as much room as a text has, and throws for what does not fit into one array.
    private const int LongestText = 160_000_000;

    private readonly int _longest = (int)Math.Min((maxRecordLength + 1L) * MaxBytesPerUnit, LongestText);

    public Utf8JsonWriter Json { get; } = new(Stream.Null, new JsonWriterOptions { Encoder = JsonLinesFormatter.Encoder, SkipValidation = true });

    /// <summary>The longest value that is worth to be fetched, in bytes.</summary>
    public int Longest => _longest;

    /// <summary>Begins a record.</summary>
    public void Begin(IBufferWriter<byte> output)
    {
        Json.Reset(output);
        Json.WriteStartObject();
    }

    /// <summary>Ends the record.</summary>
    public void End()
    {
        Json.WriteEndObject();
        Json.Flush();
    }

    /// <summary>Writes a text; what is malformed in it becomes U+FFFD.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8[..Math.Min(utf8.Length, _longest)];
        if (Utf8.IsValid(utf8))
        {
            Json.WriteStringValue(utf8);
        }
        else
        {
            Json.WriteStringValue(Encoding.UTF8.GetString(utf8));
        }
    }

    /// <summary>Writes bytes of which nobody says what they are: as a text if they are one, else as hexadecimal digits.</summary>
    public void Bytes(ReadOnlySpan<byte> value)
    {
        value = value[..Math.Min(value.Length, _longest)];
        if (Utf8.IsValid(value) && !value.Contains((byte)0))
        {
            Json.WriteStringValue(value);
        }
        else
        {
            Json.WriteStringValue(Convert.ToHexStringLower(value[..Math.Min(value.Length, _longest / 2)]));
        }
    }

    /// <summary>Writes a number; what is none in JSON becomes a text.</summary>
    public void Number(double value)
    {
        if (double.IsFinite(value))
        {
            Json.WriteNumberValue(value);
        }
        else
        {
            Json.WriteStringValue(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a number of 32 bits with no more digits than tell it from its neighbours.</summary>
    public void Number(float value)
    {
        if (float.IsFinite(value))
        {
            Json.WriteNumberValue(value);
        }
        else
        {
            Number((double)value);
        }
    }

    public void Dispose() => Json.Dispose();
}
