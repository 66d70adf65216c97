using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Json;

/// <summary>Reads members of JSON objects whatever is in them: a member that is missing or of another kind is null.</summary>
internal static class JsonElementText
{
    /// <summary>A member, or the default element (<see cref="JsonValueKind.Undefined"/>) where this is no object or has none of the name.</summary>
    public static JsonElement Member(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        try
        {
            return element.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            // There is a name with half a character in it.
            return element.Members().LastOrDefault(member => member.Name == name).Value;
        }
    }

    /// <summary>All members of an object with their names, in its order; none for all else.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Members(this JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                yield return (JsonText.Decode(JsonMarshal.GetRawUtf8PropertyName(member)), member.Value);
            }
        }
    }

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

    /// <summary>The text of a member, or null where there is nothing but white space.</summary>
    public static string? Words(this JsonElement element, string name) => element.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Whether a member is true; a missing one is not.</summary>
    public static bool IsTrue(this JsonElement element, string name) => element.Member(name).ValueKind == JsonValueKind.True;

    /// <summary>A moment in any of the ways in which exports write one, seconds since 1970 among them.</summary>
    public static DateTimeOffset? Time(this JsonElement element, string name) => element.Text(name) is { } value ? Posts.PostTime.Parse(value) : null;

    /// <summary>The elements of an array; none for all else.</summary>
    public static JsonElement.ArrayEnumerator Elements(this JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default;
}
