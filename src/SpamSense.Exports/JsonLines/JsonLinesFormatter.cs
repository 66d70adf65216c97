using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>Writes a JSON object a line.</summary>
internal sealed class JsonLinesFormatter : IRecordFormatter, IDisposable
{
    // The relaxed encoder leaves letters of every script readable; the output is no web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Utf8JsonWriter _writer = new(Stream.Null, Options);

    public void WriteHeader(IBufferWriter<byte> output)
    {
    }

    public void WriteRecord(IBufferWriter<byte> output, ExportRecord record, Score score)
    {
        record.WriteJson(output, _writer, score);
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
