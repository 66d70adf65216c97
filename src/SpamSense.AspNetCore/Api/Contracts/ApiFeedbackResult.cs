using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The correction is written, and in force for the site.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiFeedbackResult(
    [property: JsonPropertyName("id"), Description("The id of the correction, by which it is undone: 32 hexadecimal digits that go by the post.")] string Id,
    [property: JsonPropertyName("isNew"), Description("Whether anything was new; false where the same was said of the very same post before, and for tests.")] bool IsNew);
