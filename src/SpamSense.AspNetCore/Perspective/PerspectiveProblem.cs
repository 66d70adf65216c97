using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>An error in the shape that Google's clients read.</summary>
internal sealed record PerspectiveProblem([property: JsonPropertyName("error")] PerspectiveProblem.Body Error)
{
    private const string DetailType = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error";
    private const string InvalidRequest = "INVALID_REQUEST";

    internal static PerspectiveProblem Invalid(string message, string errorType = InvalidRequest) =>
        new(new Body(StatusCodes.Status400BadRequest, message, "INVALID_ARGUMENT", [new Detail(DetailType, errorType, null)]));

    /// <summary>The text is in a language that the model does not know.</summary>
    internal static PerspectiveProblem UnknownLanguage(string attribute, IReadOnlyList<string>? requested) => new(new Body(
        StatusCodes.Status400BadRequest,
        $"Attribute {attribute} does not support request languages: und",
        "INVALID_ARGUMENT",
        [new Detail(DetailType, "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE", new LanguageDetail(attribute, ["und"], requested))]));

    internal static PerspectiveProblem Of(Refusal refusal) => refusal.Status is StatusCodes.Status413PayloadTooLarge
        ? new(new Body(refusal.Status, refusal.Detail, "INVALID_ARGUMENT", [new Detail(DetailType, "COMMENT_TOO_LONG", null)]))
        : new(new Body(refusal.Status, refusal.Detail, NameOf(refusal.Status), refusal.Status == StatusCodes.Status400BadRequest ? [new Detail(DetailType, InvalidRequest, null)] : []));

    private static string NameOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "UNAUTHENTICATED",
        StatusCodes.Status429TooManyRequests => "RESOURCE_EXHAUSTED",
        >= StatusCodes.Status500InternalServerError => "UNAVAILABLE",
        _ => "INVALID_ARGUMENT",
    };

    internal sealed record Body(
        [property: JsonPropertyName("code")] int Code,
        [property: JsonPropertyName("message")] string Message,
        [property: JsonPropertyName("status")] string Status,
        [property: JsonPropertyName("details")] IReadOnlyList<Detail> Details);

    internal sealed record Detail(
        [property: JsonPropertyName("@type")] string Type,
        [property: JsonPropertyName("errorType")] string ErrorType,
        [property: JsonPropertyName("languageNotSupportedByAttributeError"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LanguageDetail? Language);

    internal sealed record LanguageDetail(
        [property: JsonPropertyName("attribute")] string Attribute,
        [property: JsonPropertyName("detectedLanguages")] IReadOnlyList<string> DetectedLanguages,
        [property: JsonPropertyName("requestedLanguages"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? RequestedLanguages);
}
