using System.Security.Cryptography;

namespace SpamSense.Server.Moderation;

/// <summary>The style sheet and the script of the pages.</summary>
internal static class ModerationAssets
{
    private const string Prefix = "SpamSense.Server.Moderation.";

    private static readonly byte[] Style = Read("moderation.css");
    private static readonly byte[] Script = Read("moderation.js");

    /// <summary>The path of the style sheet, another one when it changes.</summary>
    internal static string StylePath { get; } = PathOf("moderation.css", Style);

    /// <summary>The path of the script, another one when it changes.</summary>
    internal static string ScriptPath { get; } = PathOf("moderation.js", Script);

    internal static Task SendAsync(ModerationRequest request)
    {
        var response = request.Context.Response;
        var (type, content) = request.Context.Request.RouteValues["name"] switch
        {
            "moderation.css" => ("text/css; charset=utf-8", Style),
            "moderation.js" => ("text/javascript; charset=utf-8", Script),
            _ => ("", []),
        };
        if (content.Length == 0)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return response.Body.WriteAsync(content, request.Aborted).AsTask();
    }

    private static string PathOf(string name, byte[] content) => $"{ModerationPaths.Assets}/{name}?{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}";

    private static byte[] Read(string name)
    {
        using var stream = typeof(ModerationAssets).Assembly.GetManifestResourceStream(Prefix + name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
