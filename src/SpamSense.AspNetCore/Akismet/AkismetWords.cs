using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The words that clients compare answers with, byte by byte: no line feed, no byte order mark.</summary>
internal static class AkismetWords
{
    internal const string Thanks = "Thanks for making the web a better place.";

    private const string PlainText = "text/plain; charset=utf-8";

    internal static readonly ReadOnlyMemory<byte> Spam = "true"u8.ToArray();
    internal static readonly ReadOnlyMemory<byte> Ham = "false"u8.ToArray();
    internal static readonly ReadOnlyMemory<byte> Valid = "valid"u8.ToArray();
    internal static readonly ReadOnlyMemory<byte> Deactivated = "deactivated"u8.ToArray();
    internal static readonly ReadOnlyMemory<byte> Connected = "connected"u8.ToArray();
    internal static readonly ReadOnlyMemory<byte> ThankYou = System.Text.Encoding.ASCII.GetBytes(Thanks);

    private static readonly ReadOnlyMemory<byte> Invalid = "invalid"u8.ToArray();

    internal static Task WriteAsync(HttpResponse response, ReadOnlyMemory<byte> words)
    {
        response.ContentType = PlainText;
        response.ContentLength = words.Length;
        return response.Body.WriteAsync(words).AsTask();
    }

    /// <summary>Answers that the call is none that we can answer, and why.</summary>
    internal static Task WriteInvalidAsync(HttpResponse response, string help)
    {
        response.Headers[AkismetHeaders.DebugHelp] = help;
        return WriteAsync(response, Invalid);
    }
}
