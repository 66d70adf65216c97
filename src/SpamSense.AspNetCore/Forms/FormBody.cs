using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SpamSense.AspNetCore;

/// <summary>Takes the body of a request as bytes.</summary>
internal static class FormBody
{
    /// <summary>Reads a body. Memory is taken for what has arrived, whatever length was announced.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The most bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="BadHttpRequestException">413: the body is longer.</exception>
    internal static async ValueTask<ArraySegment<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge();
        }

        // The limit of the web server is for requests of which nobody knows more.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size && size.MaxRequestBodySize < limit)
        {
            size.MaxRequestBodySize = limit;
        }

        var reader = request.BodyReader;
        var bytes = Array.Empty<byte>();
        var length = 0;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            var isLast = result.IsCompleted;
            if (buffer.Length > limit - length)
            {
                reader.AdvanceTo(buffer.End);
                throw TooLarge();
            }

            if (buffer.Length > bytes.Length - length)
            {
                var needed = length + (int)buffer.Length;
                Array.Resize(ref bytes, isLast ? needed : Math.Min(limit, Math.Max(needed, 2 * bytes.Length)));
            }

            buffer.CopyTo(bytes.AsSpan(length));
            length += (int)buffer.Length;
            reader.AdvanceTo(buffer.End);
            if (result.IsCanceled)
            {
                throw new OperationCanceledException();
            }

            if (isLast)
            {
                return new ArraySegment<byte>(bytes, 0, length);
            }
        }
    }

    /// <summary>Says that a form is larger than allowed.</summary>
    internal static BadHttpRequestException TooLarge() => new("The form is too large.", StatusCodes.Status413PayloadTooLarge);
}
