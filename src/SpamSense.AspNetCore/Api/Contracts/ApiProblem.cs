using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What is wrong with a request, as RFC 9457 has it.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiProblem(
    [property: JsonPropertyName("title"), Description("The kind of problem.")] string Title,
    [property: JsonPropertyName("status"), Description("The status code.")] int Status,
    [property: JsonPropertyName("detail"), Description("What is wrong here, in one sentence with the place.")] string Detail);
