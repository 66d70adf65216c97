using System.Buffers;
using System.IO.Pipelines;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Writes the answers to the posts of a batch, in the shape in which the posts came.</summary>
internal sealed class BatchAnswers(HttpResponse response, bool isArray) : IDisposable
{
    internal const string LinesType = "application/x-ndjson";

    private readonly Utf8JsonWriter _writer = new(response.BodyWriter);
    private bool _hasBegun;

    public void Dispose() => _writer.Dispose();

    internal void Write(ApiBatchResult result)
    {
        var separator = Begin() ? isArray ? "["u8 : [] : isArray ? ",\n"u8 : "\n"u8;
        response.BodyWriter.Write(separator);
        JsonSerializer.Serialize(_writer, result, ApiJson.Default.ApiBatchResult);
        _writer.Flush();
        _writer.Reset();
    }

    internal void End()
    {
        var isEmpty = Begin();
        response.BodyWriter.Write(isArray ? isEmpty ? "[]"u8 : "]"u8 : isEmpty ? [] : "\n"u8);
    }

    internal ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken) => response.BodyWriter.FlushAsync(cancellationToken);

    private bool Begin()
    {
        if (_hasBegun)
        {
            return false;
        }

        response.ContentType = isArray ? MediaTypeNames.Application.Json : LinesType;
        _hasBegun = true;
        return true;
    }
}
