using System.ComponentModel;
using System.Text.Json.Serialization;
using SpamSense.Diagnostics;

namespace SpamSense.AspNetCore;

/// <summary>A finding of one rule.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed class ApiDiagnostic
{
    [JsonPropertyName("id")]
    [Description("The id of the rule, for example SS2001.")]
    public required string Id { get; init; }

    [JsonPropertyName("severity")]
    [JsonConverter(typeof(KebabCaseNames<DiagnosticSeverity>))]
    [Description("An error rejects the post, a warning holds it for a moderator.")]
    public required DiagnosticSeverity Severity { get; init; }

    [JsonPropertyName("title")]
    [Description("What the rule is about.")]
    public required string Title { get; init; }

    [JsonPropertyName("message")]
    [Description("What it found here. It may quote the post, so it is text and no markup.")]
    public required string Message { get; init; }

    [JsonPropertyName("helpLink")]
    [Description("The page of the rule.")]
    public required string HelpLink { get; init; }

    [JsonPropertyName("location")]
    [JsonConverter(typeof(KebabCaseNames<LocationKind>))]
    [Description("What start and end are places in; the post as a whole has none.")]
    public required LocationKind Location { get; init; }

    [JsonPropertyName("start")]
    [Description("The first place.")]
    public required int Start { get; init; }

    [JsonPropertyName("end")]
    [Description("The place after the last.")]
    public required int End { get; init; }

    [JsonPropertyName("suppressed")]
    [Description("Whether something speaks for the author, so that the finding does not count.")]
    public required bool Suppressed { get; init; }

    [JsonPropertyName("justification")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("What speaks for the author.")]
    public string? Justification { get; init; }

    internal static ApiDiagnostic Of(Diagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = diagnostic.Severity,
        Title = diagnostic.Descriptor.Title,
        Message = diagnostic.GetMessage(),
        HelpLink = diagnostic.Descriptor.HelpLinkUri,
        Location = diagnostic.Location.Kind,
        Start = diagnostic.Location.Span.Start,
        End = diagnostic.Location.Span.End,
        Suppressed = diagnostic.IsSuppressed,
        Justification = diagnostic.SuppressionJustification,
    };
}
