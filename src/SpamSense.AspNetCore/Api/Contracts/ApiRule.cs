using System.ComponentModel;
using System.Text.Json.Serialization;
using SpamSense.Diagnostics;

namespace SpamSense.AspNetCore;

/// <summary>A rule that can report.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiRule(
    [property: JsonPropertyName("id"), Description("The id, for example SS2001.")] string Id,
    [property: JsonPropertyName("title"), Description("What the rule is about.")] string Title,
    [property: JsonPropertyName("category"), Description("The category.")] string Category,
    [property: JsonPropertyName("defaultSeverity"), JsonConverter(typeof(KebabCaseNames<DiagnosticSeverity>)), Description("The severity unless the configuration gives another.")] DiagnosticSeverity DefaultSeverity,
    [property: JsonPropertyName("isEnabledByDefault"), Description("Whether the rule reports unless the configuration turns it on.")] bool IsEnabledByDefault,
    [property: JsonPropertyName("description"), Description("Why there is such a rule.")] string Description,
    [property: JsonPropertyName("helpLink"), Description("The page of the rule.")] string HelpLink)
{
    internal static ApiRule Of(DiagnosticDescriptor rule) =>
        new(rule.Id, rule.Title, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri);
}
