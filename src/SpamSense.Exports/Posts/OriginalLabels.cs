namespace SpamSense.Exports.Posts;

/// <summary>Reads what moderators and filters had decided, as tables write it.</summary>
internal static class OriginalLabels
{
    private static readonly Dictionary<string, OriginalLabel> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["approved"] = OriginalLabel.Approved,
        ["approve"] = OriginalLabel.Approved,
        ["published"] = OriginalLabel.Approved,
        ["publish"] = OriginalLabel.Approved,
        ["live"] = OriginalLabel.Approved,
        ["visible"] = OriginalLabel.Approved,
        ["ham"] = OriginalLabel.Approved,
        ["pending"] = OriginalLabel.Pending,
        ["hold"] = OriginalLabel.Pending,
        ["held"] = OriginalLabel.Pending,
        ["unapproved"] = OriginalLabel.Pending,
        ["flagged"] = OriginalLabel.Pending,
        ["heldForReview"] = OriginalLabel.Pending,
        ["spam"] = OriginalLabel.Spam,
        ["likelySpam"] = OriginalLabel.Spam,
        ["deleted"] = OriginalLabel.Deleted,
        ["trash"] = OriginalLabel.Deleted,
        ["trashed"] = OriginalLabel.Deleted,
        ["removed"] = OriginalLabel.Deleted,
        ["rejected"] = OriginalLabel.Deleted,
        ["hidden"] = OriginalLabel.Deleted,
    };

    /// <summary>What a cell says.</summary>
    /// <param name="column">The name of its column, which says what yes and no mean.</param>
    /// <param name="value">The cell.</param>
    public static OriginalLabel Parse(string column, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return OriginalLabel.None;
        }

        var word = value.Trim();
        if (Words.TryGetValue(word, out var label))
        {
            return label;
        }

        return YesOrNo(word) switch
        {
            null => OriginalLabel.None,
            { } isYes when column.Contains("approved", StringComparison.OrdinalIgnoreCase) => isYes ? OriginalLabel.Approved : OriginalLabel.Pending,
            { } isYes when MeansSpam(column) => isYes ? OriginalLabel.Spam : OriginalLabel.Approved,
            _ => OriginalLabel.None,
        };
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

    // Public collections of labelled comments write 1 for spam under these two names.
    private static bool MeansSpam(string column) =>
        column.Contains("spam", StringComparison.OrdinalIgnoreCase)
        || column.Equals("label", StringComparison.OrdinalIgnoreCase)
        || column.Equals("class", StringComparison.OrdinalIgnoreCase);

    private static bool? YesOrNo(string word) => word.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "T" => true,
        "0" or "FALSE" or "NO" or "F" => false,
        _ => null,
    };
}
