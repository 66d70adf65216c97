using System.Net;

namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>An answer, as a client sees it.</summary>
internal sealed record AkismetResponse(HttpStatusCode Status, string Body, byte[] Bytes, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    internal string? Header(string name) => Headers.GetValueOrDefault(name);
}
