using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms.Reddit;

/// <summary>Cleans values of what Reddit puts in front of them, and reads what was decided.</summary>
internal static class RedditFields
{
    private const string Site = "https://www.reddit.com";
    private const string SubmissionPath = "/comments/";
    private const string Comment = "t1_";
    private const string Account = "t2_";
    private const string Submission = "t3_";

    /// <summary>A value as other exports have it; null for one that says nothing.</summary>
    public static string? Clean(PostField field, string value) => field switch
    {
        // An answer to the submission itself answers no comment: its thread says all.
        PostField.ParentId => value.StartsWith(Submission, StringComparison.Ordinal) ? null : Without(Comment, value),
        PostField.ThreadId => SubmissionIn(Without(Submission, value)),
        PostField.AuthorId => Without(Account, value),
        PostField.AuthorName => RedditText.IsRemark(value) ? null : value,
        PostField.Title => RedditText.Decode(value),
        PostField.Url => value.StartsWith('/') ? Site + value : value,
        _ => value,
    };

    /// <summary>What was decided about a post.</summary>
    /// <param name="category">Who removed it, in Reddit's words; null or empty where nobody did or nothing is told.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isTold">Whether removals are told at all.</param>
    public static OriginalLabel Label(string? category, string? text, bool isTold) => category switch
    {
        // Reddit itself removes what its filter calls spam.
        "reddit" => OriginalLabel.Spam,
        "automod_filtered" => OriginalLabel.Pending,
        null or "" => RedditText.IsRemark(text) ? OriginalLabel.Deleted : isTold ? OriginalLabel.Approved : OriginalLabel.None,
        _ => OriginalLabel.Deleted,
    };

    private static string Without(string prefix, string value) => value.StartsWith(prefix, StringComparison.Ordinal) ? value[prefix.Length..] : value;

    private static string SubmissionIn(string value) =>
        value.IndexOf(SubmissionPath, StringComparison.Ordinal) is var path and >= 0 ? value[(path + SubmissionPath.Length)..].Split('/', 2)[0] : value;
}
