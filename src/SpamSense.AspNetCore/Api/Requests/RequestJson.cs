using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Reads the JSON of clients. What does not fit is answered with its place.</summary>
internal static class RequestJson
{
    private const int LongestPath = 64;

    /// <summary>The byte order mark that some programs put before whatever they write.</summary>
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Reads the body of a request.</summary>
    internal static async ValueTask<(T? Value, Refusal? Refusal)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        var (body, refusal) = await RequestBody.ReadAsync(context).ConfigureAwait(false);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var value = Read(body, type, out refusal);
        RequestBody.Release(context, body);
        return (value, refusal);
    }

    /// <summary>Reads one value, and nothing after it.</summary>
    internal static T? Read<T>(ReadOnlySequence<byte> json, JsonTypeInfo<T> type, out Refusal? refusal)
        where T : class
    {
        if (json.IsSingleSegment)
        {
            return Read(json.FirstSpan, type, out refusal);
        }

        var length = (int)json.Length;
        var whole = ArrayPool<byte>.Shared.Rent(length);
        json.CopyTo(whole);
        var value = Read(whole.AsSpan(0, length), type, out refusal);
        ArrayPool<byte>.Shared.Return(whole);
        return value;
    }

    /// <summary>Reads one value, and nothing after it.</summary>
    internal static T? Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, out Refusal? refusal)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize(json.StartsWith(Mark) ? json[Mark.Length..] : json, type);
            refusal = value is null ? Refuse("The JSON is null, where an object is expected.") : null;
            return value;
        }
        catch (JsonException e)
        {
            refusal = Refuse(Describe(e));
            return null;
        }
    }

    private static Refusal Refuse(string detail) => new(StatusCodes.Status400BadRequest, detail);

    private static string Describe(JsonException problem)
    {
        var path = problem.Path ?? "$";
        path = path.Length > LongestPath ? string.Concat(path.AsSpan(0, LongestPath), "…") : path;
        var what = problem.InnerException switch
        {
            JsonException => "The body is not JSON, or is nested too deeply,",
            DecoderFallbackException or { InnerException: DecoderFallbackException } => "The body holds bytes that are not UTF-8",
            _ when path == "$" => "The JSON is not an object with every required member",
            _ => "The JSON has something else than is described, or has it twice,",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $"{what} at {path} (line {(problem.LineNumber ?? 0) + 1}, byte {(problem.BytePositionInLine ?? 0) + 1}).");
    }
}
