using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The JSON of a journal: enumerations by their names, so that a person can read it and a new member disturbs nothing.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [typeof(CorrectionText)])]
[JsonSerializable(typeof(CorrectionJournalRecord))]
internal sealed partial class CorrectionJournalJson : JsonSerializerContext;
