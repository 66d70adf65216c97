using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpamSense.Benchmarks.Modes;

/// <summary>What a mode found out, as one line of JSON that scripts read.</summary>
internal static class JsonLine
{
    public static void Print(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var line = new JsonObject();
        foreach (var (name, value) in members)
        {
            line[name] = value;
        }

        Console.WriteLine(line.ToJsonString(JsonSerializerOptions.Default));
    }
}
