namespace SpamSense.Exports.Opening;

/// <summary>What somebody reads whose export is none that we know.</summary>
internal static class KnownFormats
{
    /// <summary>The formats that are known, and what to do with another.</summary>
    public const string Advice =
        "Known are CSV, TSV, JSON Lines, JSON arrays, Parquet, SQLite, and exports of WordPress, Disqus, BlogML, Blogger, Ghost, Commento, Discourse, X (Twitter), Reddit, YouTube, "
        + "Facebook, Instagram, Mastodon, Bluesky, LinkedIn, Stack Exchange, Hacker News, Telegram, Discord and Slack. "
        + "Convert anything else to a table with a column of texts, for example JSON with 'jq -c \".items[]\" export.json > posts.jsonl'.";
}
