using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

[JsonSourceGenerationOptions(AllowDuplicateProperties = false, MaxDepth = 16, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CoralRequest))]
[JsonSerializable(typeof(CoralAnswer))]
internal sealed partial class CoralJson : JsonSerializerContext;
