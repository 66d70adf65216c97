using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SpamSense.AspNetCore.Tests.Api;

/// <summary>Sends JSON, and reads what comes back.</summary>
internal static class ApiClient
{
    internal const string Pitch = "Great post! Visit my page http://deals.example for cheap watches.";
    internal const string Kind = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday.";

    internal static Task<ApiReply> PostAsync(this HttpClient client, string path, string json, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        client.PostAsync(path, Encoding.UTF8.GetBytes(json), contentType, headers);

    internal static async Task<ApiReply> PostAsync(this HttpClient client, string path, byte[] body, string contentType = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await client.SendAsync(request, headers);
    }

    internal static async Task<ApiReply> SendAsync(this HttpClient client, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        return await client.SendAsync(request, headers);
    }

    internal static string Json(object value) => JsonSerializer.Serialize(value);

    private static async Task<ApiReply> SendAsync(this HttpClient client, HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using var response = await client.SendAsync(request);
        return new ApiReply(response.StatusCode, response.Content.Headers.ContentType, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    internal sealed record ApiReply(HttpStatusCode Status, MediaTypeHeaderValue? ContentType, string Body, HttpResponseHeaders Headers)
    {
        internal JsonElement Json => field.ValueKind == JsonValueKind.Undefined ? field = JsonDocument.Parse(Body).RootElement : field;

        internal JsonElement[] Lines => [.. Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

        internal string? Detail => Json.GetProperty("detail").GetString();
    }
}
