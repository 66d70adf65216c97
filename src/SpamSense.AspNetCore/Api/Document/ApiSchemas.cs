using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SpamSense.AspNetCore;

/// <summary>Completes schemas with what types cannot tell: what own converters read and write, and examples.</summary>
internal static class ApiSchemas
{
    private const string Pitch = "Great post! Visit my page http://deals.example for cheap watches.";

    internal static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { CustomConverter: ContentText } text)
        {
            schema.Type = text.IsSetNullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }
        else if (schema.Enum is { Count: > 0 })
        {
            schema.Type ??= JsonSchemaType.String;
        }

        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object && ExampleOf(context.JsonTypeInfo.Type) is { } example)
        {
            schema.Examples = [example];
        }

        return Task.CompletedTask;
    }

    private static JsonObject? ExampleOf(Type type) =>
        type == typeof(ApiPost) ? new JsonObject { ["text"] = Pitch, ["author"] = "Kim", ["kind"] = "comment" }
        : type == typeof(ApiFeedback) ? new JsonObject { ["text"] = Pitch, ["author"] = "Kim", ["label"] = "monetization", ["reporter"] = "Ada" }
        : type == typeof(ApiFeedbackResult) ? new JsonObject { ["id"] = "5d41402abc4b2a76b9719d911017c592", ["isNew"] = true }
        : type == typeof(ApiClassification)
            ? new JsonObject { ["orientation"] = "monetization", ["monetizationProbability"] = 0.9, ["intent"] = "link-spam", ["intentProbability"] = 0.8 }
        : type == typeof(ApiProblem)
            ? new JsonObject { ["title"] = "Unauthorized", ["status"] = 401, ["detail"] = "The key is unknown or was revoked." }
        : null;
}
