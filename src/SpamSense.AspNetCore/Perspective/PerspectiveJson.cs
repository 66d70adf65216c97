using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

[JsonSourceGenerationOptions(AllowDuplicateProperties = false, MaxDepth = 16, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PerspectiveAnalyzeRequest))]
[JsonSerializable(typeof(PerspectiveSuggestRequest))]
[JsonSerializable(typeof(PerspectiveAnswer))]
[JsonSerializable(typeof(PerspectiveProblem))]
internal sealed partial class PerspectiveJson : JsonSerializerContext;
