using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What Coral asks about a new or edited comment; only what is read of it.</summary>
internal sealed class CoralRequest
{
    private static readonly string[] StaffRoles = ["STAFF", "MODERATOR", "ADMIN"];

    [JsonPropertyName("comment")]
    public required CoralComment Comment { get; init; }

    [JsonPropertyName("author")]
    public CoralAuthor? Author { get; init; }

    [JsonPropertyName("story")]
    public CoralStory? Story { get; init; }

    [JsonPropertyName("site")]
    public CoralSite? Site { get; init; }

    [JsonPropertyName("tenantDomain")]
    [JsonConverter(typeof(ContentText))]
    public string? TenantDomain { get; init; }

    [JsonIgnore]
    internal bool IsByStaff => Author?.Role is { } role && StaffRoles.Contains(role, StringComparer.OrdinalIgnoreCase);

    internal Post ToPost(string site) => new()
    {
        Text = Comment.Body,
        Format = Content.ContentFormat.Html,
        Thread = Story?.Url ?? Story?.Id,
        Source = site,
    };

    internal sealed record CoralComment([property: JsonPropertyName("body"), JsonRequired, JsonConverter(typeof(ContentText))] string Body);

    internal sealed record CoralAuthor([property: JsonPropertyName("role"), JsonConverter(typeof(ContentText))] string? Role);

    internal sealed record CoralStory(
        [property: JsonPropertyName("id"), JsonConverter(typeof(ContentText))] string? Id,
        [property: JsonPropertyName("url"), JsonConverter(typeof(ContentText))] string? Url);

    internal sealed record CoralSite([property: JsonPropertyName("id"), JsonConverter(typeof(ContentText))] string? Id);
}
