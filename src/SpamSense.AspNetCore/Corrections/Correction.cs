using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>What a moderator of a site said of a post.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Post">The post.</param>
/// <param name="Label">What it is; <see cref="Orientation.Relationship"/> or <see cref="Orientation.Monetization"/>.</param>
/// <param name="CorrectedAt">When it was said.</param>
public sealed record Correction(string Site, Post Post, Orientation Label, DateTimeOffset CorrectedAt)
{
    private const int LongestReporter = 200;

    private string? _id;

    /// <summary>The identity of the post (<see cref="PostIdentity"/>): of two corrections of a site with the same one, the later stands.</summary>
    public string Id => _id ??= PostIdentity.Of(Post);

    /// <summary>The way by which it came.</summary>
    public CorrectionSource Source { get; init; }

    /// <summary>Who said so, in the words of the client, of which 200 UTF-16 units are kept; <see langword="null"/> where nobody told.</summary>
    public string? Reporter
    {
        get;
        init => field = Shorten(value);
    }

    /// <summary>A name is no place to keep a megabyte in. Half of a character is none.</summary>
    private static string? Shorten(string? reporter) => string.IsNullOrEmpty(reporter) ? null
        : reporter.Length <= LongestReporter ? reporter
        : reporter[..(char.IsHighSurrogate(reporter[LongestReporter - 1]) ? LongestReporter - 1 : LongestReporter)];
}
