using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>A post in any of the wrappings in which it is handed out.</summary>
/// <param name="View">What the server says of the post.</param>
/// <param name="Record">What its author made.</param>
/// <param name="Uri">Its name in the network: <c>at://</c>, the author, the collection and the key.</param>
internal readonly record struct BlueskyItem(JsonElement View, JsonElement Record, string? Uri)
{
    private const string Scheme = "at://";

    /// <summary>The author, as the network knows them.</summary>
    public string? Author => Step(0) ?? View.Member("author").Words("did");

    /// <summary>The key of the post among the posts of its author.</summary>
    public string? Key =>
        Step(2) is { Length: > 0 } key && key.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or '~' or ':') ? key : null;

    /// <summary>Unwraps a post; null for what is none, or what somebody only passed on.</summary>
    public static BlueskyItem? Of(JsonElement item)
    {
        if (item.Member("commit") is { ValueKind: JsonValueKind.Object } commit)
        {
            var (did, collection, key) = (item.Words("did"), commit.Words("collection"), commit.Words("rkey"));
            return new BlueskyItem(item, commit.Member("record"), did is null || collection is null || key is null ? null : $"{Scheme}{did}/{collection}/{key}");
        }

        if (item.Member("reason").Text("$type")?.EndsWith("#reasonRepost", StringComparison.Ordinal) == true)
        {
            return null;
        }

        var view = item.Member("post") is { ValueKind: JsonValueKind.Object } post ? post : item;
        foreach (var name in (ReadOnlySpan<string>)["record", "value"])
        {
            if (view.Member(name) is { ValueKind: JsonValueKind.Object } record)
            {
                return new BlueskyItem(view, record, view.Words("uri"));
            }
        }

        return new BlueskyItem(default, item, null);
    }

    private string? Step(int index) =>
        Uri?.StartsWith(Scheme, StringComparison.Ordinal) == true && Uri[Scheme.Length..].Split('/') is { Length: > 2 } steps ? steps[index] : null;
}
