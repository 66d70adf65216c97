using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>What a moderator of a site said of a post.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Post">The post.</param>
/// <param name="Label">What it is; <see cref="Orientation.Relationship"/> or <see cref="Orientation.Monetization"/>.</param>
/// <param name="CorrectedAt">When it was said.</param>
public sealed record Correction(string Site, Post Post, Orientation Label, DateTimeOffset CorrectedAt)
{
    private string? _id;

    /// <summary>The identity of the post (<see cref="PostIdentity"/>): of two corrections of a site with the same one, the later stands.</summary>
    public string Id => _id ??= PostIdentity.Of(Post);

    /// <summary>The way by which it came.</summary>
    public CorrectionSource Source { get; init; }

    /// <summary>Who said so, in the words of the client; <see langword="null"/> where nobody told.</summary>
    public string? Reporter { get; init; }
}
