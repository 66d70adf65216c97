using System.Text.Json.Serialization;
using SpamSense.AspNetCore;

namespace SpamSense.Server.Storage.Corrections;

/// <summary>How posts are written: only what a post has, enumerations by their names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [typeof(CorrectionText)])]
[JsonSerializable(typeof(Post))]
internal sealed partial class StoredPostJson : JsonSerializerContext;
