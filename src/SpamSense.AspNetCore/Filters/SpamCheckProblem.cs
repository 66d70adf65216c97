using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SpamSense.Diagnostics;

namespace SpamSense.AspNetCore;

/// <summary>What a client is told whose comment does not go through.</summary>
internal static class SpamCheckProblem
{
    internal const string ContentType = "application/problem+json";

    /// <summary>The comment is not wanted.</summary>
    internal static ProblemDetails Refused(SpamCheck check, bool tellsDiagnostics)
    {
        var problem = Create(StatusCodes.Status422UnprocessableEntity, "The comment was refused.", "It does not look like a contribution to the conversation.", check);
        if (tellsDiagnostics)
        {
            problem.Extensions["diagnostics"] = DiagnosticsOf(check.Analysis);
        }

        return problem;
    }

    /// <summary>A person looks at the comment first.</summary>
    internal static ProblemDetails Held(SpamCheck check) =>
        Create(StatusCodes.Status202Accepted, "The comment is held for a moderator.", "It appears when a moderator has approved it.", check);

    /// <summary>Nothing is known of the comment.</summary>
    internal static ProblemDetails NotChecked() => new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = "The comment could not be checked.",
        Detail = "Nothing is known of it and nothing has become of it; send it again later.",
    };

    private static ProblemDetails Create(int status, string title, string detail, SpamCheck check) => new()
    {
        Status = status,
        Title = title,
        Detail = detail,
        Extensions =
        {
            ["checkId"] = check.Id,
            ["decision"] = SpamSenseMetrics.NameOf(check.Decision),
        },
    };

    /// <summary>Nodes and no objects: whatever serializer options an application has, they know nodes.</summary>
    private static JsonArray DiagnosticsOf(Analysis analysis) =>
        [.. analysis.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden).Select(NodeOf)];

    private static JsonObject NodeOf(Diagnostic diagnostic) => new()
    {
        ["id"] = diagnostic.Id,
        ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
        ["title"] = diagnostic.Descriptor.Title,
        ["message"] = diagnostic.GetMessage(),
        ["location"] = diagnostic.Location.Kind switch
        {
            LocationKind.AuthorName => "author-name",
            LocationKind.AuthorUrl => "author-url",
            LocationKind.Post => "post",
            _ => "text",
        },
        ["start"] = diagnostic.Location.Span.Start,
        ["end"] = diagnostic.Location.Span.End,
        ["helpLink"] = diagnostic.Descriptor.HelpLinkUri,
    };
}
