using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>Writes a JSON object a line.</summary>
internal sealed class JsonLinesFormatter : IRecordFormatter
{
    /// <summary>Leaves letters of every script readable; the output is no web page.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
    private readonly ScoreCells _score = new();

    /// <summary>A string as it is written between quotes.</summary>
    public static JsonEncodedText Encode(string value) => JsonEncodedText.Encode(value, Encoder);

    public void WriteHeader(ArrayBufferWriter<byte> output)
    {
    }

    public void WriteRecord(ArrayBufferWriter<byte> output, RecordView record, Classification classification)
    {
        _score.Set(classification);
        record.Content.WriteJson(record, output, _writer, _score);
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
