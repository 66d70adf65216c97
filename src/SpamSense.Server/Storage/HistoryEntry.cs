using SpamSense.AspNetCore;
using SpamSense.Learning;

namespace SpamSense.Server.Storage;

/// <summary>A comment of the history.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="PostId">The identity of the post, by which corrections go.</param>
/// <param name="CheckId">The id of its last check.</param>
/// <param name="CheckedAt">When it was last checked.</param>
/// <param name="Post">The post; of one that is too long the beginning.</param>
/// <param name="Verdict">What was said of it.</param>
/// <param name="Findings">What was found in it.</param>
internal sealed record HistoryEntry(
    string Site, string PostId, string CheckId, DateTimeOffset CheckedAt, Post Post, HistoryVerdict Verdict, HistoryFinding[] Findings)
{
    /// <summary>The longest text that is kept, in UTF-16 units: as much as is read for the verdict.</summary>
    internal const int LongestText = SpamClassifierOptions.DefaultMaxTextLength;

    /// <summary>The longest title, name or address that is kept, in UTF-16 units.</summary>
    internal const int LongestName = 2000;

    /// <summary>The number in the history; 0 before it has one.</summary>
    public long Number { get; init; }

    /// <summary>How often the very same post was checked.</summary>
    public int Times { get; init; } = 1;

    /// <summary>What a moderator said of it.</summary>
    public Orientation? Label { get; init; }

    /// <summary>Whether only a part of the post was kept. It cannot be corrected by that part: another post would be.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many UTF-16 units of the post are kept.</summary>
    internal int Size =>
        Post.Text.Length + (Post.Title?.Length ?? 0) + (Post.AuthorName?.Length ?? 0) + (Post.AuthorUrl?.Length ?? 0) + (Post.Thread?.Length ?? 0) + (Post.Language?.Length ?? 0);

    internal static HistoryEntry Of(SpamCheck check, DecisionFloor floor)
    {
        var (analysis, post) = (check.Analysis, check.Analysis.Post);
        var verdict = new HistoryVerdict(
            analysis.Decision, floor, analysis.Classification.Orientation, analysis.Classification.MonetizationProbability, analysis.Classification.Intent);
        var kept = post with
        {
            Text = Cut(post.Text, LongestText)!,
            Title = Cut(post.Title, LongestName),
            AuthorName = Cut(post.AuthorName, LongestName),
            AuthorUrl = Cut(post.AuthorUrl, LongestName),
            Thread = Cut(post.Thread, LongestName),
            Language = Cut(post.Language, LongestName),
        };
        return new HistoryEntry(check.Site, PostIdentity.Of(post), check.Id, check.CheckedAt, kept, verdict, HistoryFindings.Of(analysis))
        {
            IsCut = kept.Text.Length < post.Text.Length || kept.Title?.Length < post.Title?.Length
                || kept.AuthorName?.Length < post.AuthorName?.Length || kept.AuthorUrl?.Length < post.AuthorUrl?.Length,
        };
    }

    private static string? Cut(string? text, int most) => text?.Length > most ? text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] : text;
}
