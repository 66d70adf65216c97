namespace SpamSense.Exports.Platforms.WordPress;

/// <summary>The words of WXR.</summary>
internal static class WordPressNames
{
    /// <summary>What the namespaces of all versions begin with.</summary>
    public const string Export = "http://wordpress.org/export/";

    /// <summary>The namespace of an item's text.</summary>
    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    public const string PostType = "post_type";
    public const string Status = "status";
    public const string CommentType = "comment_type";
    public const string AkismetResult = "akismet_result";

    // What WordPress and its plugins keep in the table of posts and nobody reads as one.
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache", "user_request", "wp_block", "wp_template", "wp_template_part",
        "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face", "elementor_library", "acf-field", "acf-field-group", "wpcf7_contact_form",
        "shop_order", "shop_order_refund", "shop_coupon",
    };

    // What plugins note down in the table of comments.
    private static readonly HashSet<string> Notes = new(StringComparer.Ordinal) { "order_note", "action_log", "webhook_delivery" };

    /// <summary>Whether a namespace is that of a version of WXR, and not that of its excerpts.</summary>
    public static bool IsExport(string name) => name.StartsWith(Export, StringComparison.Ordinal) && !name.EndsWith("/excerpt/", StringComparison.Ordinal);

    /// <summary>Whether items of a type are posts or pages.</summary>
    public static bool IsPost(string type) => !Parts.Contains(type);

    /// <summary>Whether comments of a type are written by people.</summary>
    public static bool IsComment(string type) => !Notes.Contains(type);

    /// <summary>What the status of an item says. A draft was decided on by nobody.</summary>
    public static OriginalLabel LabelOfPost(string? status) => status switch
    {
        "publish" => OriginalLabel.Approved,
        "pending" => OriginalLabel.Pending,
        "spam" => OriginalLabel.Spam,
        "trash" => OriginalLabel.Deleted,
        _ => OriginalLabel.None,
    };

    /// <summary>What <c>comment_approved</c> says; its last value is that of comments on a post in the trash.</summary>
    public static OriginalLabel LabelOfComment(string? approved) => approved switch
    {
        "1" or "approve" or "approved" => OriginalLabel.Approved,
        "0" or "hold" => OriginalLabel.Pending,
        "spam" => OriginalLabel.Spam,
        "trash" or "post-trashed" => OriginalLabel.Deleted,
        _ => OriginalLabel.None,
    };
}
