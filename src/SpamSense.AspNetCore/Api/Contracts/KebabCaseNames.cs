using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>Writes the members of an enumeration as they are called everywhere else, for example <c>self-promotion</c>, and reads nothing but these names.</summary>
internal sealed class KebabCaseNames<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
