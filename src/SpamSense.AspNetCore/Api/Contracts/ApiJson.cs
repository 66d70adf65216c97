using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    AllowTrailingCommas = false,
    MaxDepth = 16,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ApiPost))]
[JsonSerializable(typeof(ApiFeedback))]
[JsonSerializable(typeof(ApiFeedbackResult))]
[JsonSerializable(typeof(ApiClassification))]
[JsonSerializable(typeof(ApiAnalysis))]
[JsonSerializable(typeof(ApiBatchResult))]
[JsonSerializable(typeof(IReadOnlyList<ApiRule>))]
[JsonSerializable(typeof(ApiModel))]
[JsonSerializable(typeof(ApiLabelledRecord))]
[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class ApiJson : JsonSerializerContext;
