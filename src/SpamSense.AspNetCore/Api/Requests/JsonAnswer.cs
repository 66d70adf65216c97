using System.Buffers;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace SpamSense.AspNetCore;

/// <summary>Writes answers in JSON, with their length.</summary>
internal static class JsonAnswer
{
    private const int FirstSize = 1024;
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    internal static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, string contentType = MediaTypeNames.Application.Json)
    {
        Write(context.Response, value, type, contentType);
        return context.Response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }

    /// <summary>Writes why a request gets no answer, as RFC 9457 has it.</summary>
    internal static Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        refusal.WriteHeaders(context.Response);
        return WriteAsync(context, ProblemOf(refusal), ApiJson.Default.ApiProblem, MediaTypeNames.Application.ProblemJson);
    }

    internal static ApiProblem ProblemOf(Refusal refusal) => new(ReasonPhrases.GetReasonPhrase(refusal.Status), refusal.Status, refusal.Detail);

    private static void Write<T>(HttpResponse response, T value, JsonTypeInfo<T> type, string contentType)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(FirstSize);
        var writer = _writer ??= new Utf8JsonWriter(buffer);

        // Before, not after: whatever ended the last answer half-way, nothing of it gets into another client's.
        buffer.ResetWrittenCount();
        writer.Reset();
        JsonSerializer.Serialize(writer, value, type);
        response.ContentType = contentType;
        response.ContentLength = buffer.WrittenCount;
        response.BodyWriter.Write(buffer.WrittenSpan);
        if (buffer.Capacity > LargestKept)
        {
            _buffer = null;
            _writer = null;
        }
    }
}
