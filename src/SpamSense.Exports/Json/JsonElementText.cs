using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Json;

/// <summary>Reads members of JSON objects whatever is in them: a member that is missing or of another kind is null.</summary>
internal static class JsonElementText
{
    /// <summary>A member, or the default element (<see cref="JsonValueKind.Undefined"/>) where this is no object or has none of the name.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A member of a member, and so on.</summary>
    public static JsonElement Member(this JsonElement element, string name, string next, params ReadOnlySpan<string> names)
    {
        var member = element.Member(name).Member(next);
        foreach (var inner in names)
        {
            member = member.Member(inner);
        }

        return member;
    }

    /// <summary>A string as it is meant (a lone surrogate is U+FFFD), or a number as it is written; null for all else.</summary>
    public static string? Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => JsonText.Decode(JsonMarshal.GetRawUtf8Value(element)[1..^1]),
        JsonValueKind.Number => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element)),
        _ => null,
    };

    /// <summary>The text of a member.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name).Text();

    /// <summary>Whether a member is true; a missing one is not.</summary>
    public static bool IsTrue(this JsonElement element, string name) => element.Member(name).ValueKind == JsonValueKind.True;

    /// <summary>A moment in any of the ways in which exports write one, seconds since 1970 among them.</summary>
    public static DateTimeOffset? Time(this JsonElement element, string name) => element.Text(name) is { } value ? Posts.PostTime.Parse(value) : null;

    /// <summary>The elements of an array; none for all else.</summary>
    public static JsonElement.ArrayEnumerator Elements(this JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default;
}
