using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Writes answers in JSON.</summary>
internal static class AkismetJson
{
    internal static Task WriteAsync<TState>(HttpResponse response, TState state, Action<Utf8JsonWriter, TState> writeProperties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            writeProperties(json, state);
            json.WriteEndObject();
        }

        return WriteAsync(response, "application/json", buffer.WrittenMemory);
    }

    internal static Task WriteAsync(HttpResponse response, string contentType, ReadOnlyMemory<byte> body)
    {
        response.Headers.CacheControl = "no-store";
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body).AsTask();
    }
}
