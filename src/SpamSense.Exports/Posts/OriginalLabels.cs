namespace SpamSense.Exports.Posts;

/// <summary>Reads what moderators and filters had decided, as tables write it.</summary>
internal static class OriginalLabels
{
    private const int LongestValue = 40;

    private static readonly Dictionary<string, OriginalLabel> Words = new(
        [
            .. Each(OriginalLabel.Approved, "approved approve published publish live visible ham notspam nonspam nospam legit legitimate accepted allowed"),
            .. Each(OriginalLabel.Pending, "pending hold held heldforreview unapproved flagged queued awaitingmoderation inmoderation needsreview"),
            .. Each(OriginalLabel.Spam, "spam likelyspam markedasspam isspam spammer junk"),
            .. Each(OriginalLabel.Deleted, "deleted trash trashed posttrashed removed rejected hidden blocked banned"),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What a cell says.</summary>
    /// <param name="column">The name of its column, which says what yes and no mean.</param>
    /// <param name="value">The cell.</param>
    public static OriginalLabel Parse(string column, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return OriginalLabel.None;
        }

        // Longer than any of the words, and perhaps a whole comment.
        if (value.Length > LongestValue)
        {
            return OriginalLabel.None;
        }

        var word = value.Trim();
        return Words.TryGetValue(word, out var label) ? label
            : YesOrNo(word) is { } isYes ? Meaning(Plain(column), isYes)
            : Words.GetValueOrDefault(Plain(word));
    }

    /// <summary>The word that we write for a label; the empty one for none.</summary>
    public static string ToWord(OriginalLabel label) => label switch
    {
        OriginalLabel.Approved => "approved",
        OriginalLabel.Pending => "pending",
        OriginalLabel.Spam => "spam",
        OriginalLabel.Deleted => "deleted",
        _ => "",
    };

    private static OriginalLabel Meaning(string column, bool isYes) => column switch
    {
        _ when column.Contains("unapproved", StringComparison.Ordinal) => isYes ? OriginalLabel.Pending : OriginalLabel.Approved,
        _ when column.Contains("approved", StringComparison.Ordinal) => isYes ? OriginalLabel.Approved : OriginalLabel.Pending,
        "ham" or "isham" or "notspam" => isYes ? OriginalLabel.Approved : OriginalLabel.Spam,

        // Public collections of labelled comments write 1 for spam under these names.
        "label" or "class" or "target" or "v1" => isYes ? OriginalLabel.Spam : OriginalLabel.Approved,
        _ when column.Contains("spam", StringComparison.Ordinal) => isYes ? OriginalLabel.Spam : OriginalLabel.Approved,
        _ => OriginalLabel.None,
    };

    private static IEnumerable<KeyValuePair<string, OriginalLabel>> Each(OriginalLabel label, string words) =>
        words.Split(' ').Select(word => KeyValuePair.Create(word, label));

    // Some write "Not spam", others not_spam or not-spam.
    private static string Plain(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool? YesOrNo(string word) => word.ToUpperInvariant() switch
    {
        "1" or "1.0" or "TRUE" or "YES" or "T" or "Y" => true,
        "0" or "0.0" or "FALSE" or "NO" or "F" or "N" => false,
        _ => null,
    };
}
