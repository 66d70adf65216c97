using System.Buffers;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SpamSense.AspNetCore;

/// <summary>Reads the body of a request that is JSON, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The longest body of one post, in bytes.</summary>
    internal const int MostBytes = 1 << 20;

    /// <summary>Reads a body. What is read stays valid until it is <see cref="Release"/>d.</summary>
    internal static async ValueTask<(ReadOnlySequence<byte> Body, Refusal? Refusal)> ReadAsync(HttpContext context)
    {
        if (!IsJson(context.Request.ContentType))
        {
            return (default, new Refusal(StatusCodes.Status415UnsupportedMediaType, "The content type has to be application/json, in UTF-8."));
        }

        if (CompressionOf(context.Request) is { } compressed)
        {
            return (default, compressed);
        }

        if (context.Request.ContentLength > MostBytes)
        {
            return (default, TooLarge());
        }

        var reader = context.Request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
                if (read.Buffer.Length > MostBytes)
                {
                    reader.AdvanceTo(read.Buffer.End);
                    return (default, TooLarge());
                }

                if (read.IsCompleted)
                {
                    return (read.Buffer, null);
                }

                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException e)
        {
            return (default, Broken(e));
        }
    }

    /// <summary>Gives back what was read.</summary>
    internal static void Release(HttpContext context, ReadOnlySequence<byte> body) => context.Request.BodyReader.AdvanceTo(body.End);

    internal static Refusal? CompressionOf(HttpRequest request) =>
        string.IsNullOrEmpty(request.Headers.ContentEncoding) || request.Headers.ContentEncoding == "identity"
            ? null
            : new Refusal(StatusCodes.Status415UnsupportedMediaType, "The body must not be compressed.");

    internal static Refusal Broken(BadHttpRequestException problem) => problem.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? new Refusal(problem.StatusCode, "The body is longer than this server allows.")
        : new Refusal(problem.StatusCode, "The body did not arrive whole.");

    /// <summary>Whether a content type is one of some, in UTF-8.</summary>
    internal static bool Is(string? contentType, Func<MediaTypeHeaderValue, bool> accepts) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && accepts(type)
        && (type.Charset.Length == 0 || type.Encoding is UTF8Encoding or ASCIIEncoding);

    internal static bool IsJson(string? contentType) =>
        string.Equals(contentType, MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        || Is(contentType, type => type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    private static Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "The body is longer than 1 MB (1,048,576 bytes).");
}
