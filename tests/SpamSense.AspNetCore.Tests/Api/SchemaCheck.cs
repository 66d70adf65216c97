using System.Text.Json;

namespace SpamSense.AspNetCore.Tests.Api;

/// <summary>Compares a value with a schema of an OpenAPI document: types, required members, enumerations, bounds, and members that nobody described.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    internal List<string> Problems { get; } = [];

    internal JsonElement SchemaOf(string path, string method, string status, string contentType) => document
        .GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses").GetProperty(status)
        .GetProperty("content").GetProperty(contentType).GetProperty("schema");

    internal void Check(JsonElement value, JsonElement schema, string place = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = reference.GetString()!.Split('/')[1..].Aggregate(document, (element, name) => element.GetProperty(name));
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            CheckChoices(value, choices, place);
            return;
        }

        if (!Types(schema).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(schema).Contains("number")))
        {
            Problems.Add($"{place} is of type {TypeOf(value)}");
            return;
        }

        if (schema.TryGetProperty("enum", out var names) && !names.EnumerateArray().Any(name => JsonElement.DeepEquals(name, value)))
        {
            Problems.Add($"{place} is {value}, which is not listed");
        }

        if (schema.TryGetProperty("maximum", out var most) && value.GetDouble() > most.GetDouble())
        {
            Problems.Add($"{place} is {value}, which is too much");
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            CheckObject(value, schema, place);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(item, schema.GetProperty("items"), place + "[]");
            }
        }
    }

    private static string[] Types(JsonElement schema)
    {
        var type = schema.GetProperty("type");
        return type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(name => name.GetString()!)] : [type.GetString()!];
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };

    private void CheckChoices(JsonElement value, JsonElement choices, string place)
    {
        var attempts = choices.EnumerateArray().Select(choice =>
        {
            var attempt = new SchemaCheck(document);
            attempt.Check(value, choice, place);
            return attempt.Problems;
        }).ToList();
        if (attempts.TrueForAll(problems => problems.Count > 0))
        {
            Problems.AddRange(attempts.SelectMany(problems => problems));
        }
    }

    private void CheckObject(JsonElement value, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            Problems.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}.{name} is missing"));
        }

        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var described))
            {
                Check(member.Value, described, $"{place}.{member.Name}");
            }
            else if (schema.TryGetProperty("additionalProperties", out var any))
            {
                Check(member.Value, any, $"{place}.{member.Name}");
            }
            else
            {
                Problems.Add($"{place}.{member.Name} is not described");
            }
        }
    }
}
