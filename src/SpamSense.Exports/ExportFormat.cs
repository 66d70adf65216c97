namespace SpamSense.Exports;

/// <summary>What an export is: of which platform, or which kind of table. Recognized by content, never by the name of a file.</summary>
public enum ExportFormat
{
    /// <summary>A table of delimiter-separated values with a header.</summary>
    Csv = 0,

    /// <summary>The same with tabs between the values.</summary>
    Tsv = 1,

    /// <summary>One JSON object a line.</summary>
    JsonLines = 2,

    /// <summary>One JSON array of objects, or an object that holds one.</summary>
    JsonArray = 3,

    /// <summary>An Apache Parquet table.</summary>
    Parquet = 4,

    /// <summary>A table of an SQLite database.</summary>
    Sqlite = 5,

    /// <summary>WordPress: WXR, versions 1.0 to 1.2; posts, pages and comments.</summary>
    WordPress = 10,

    /// <summary>Disqus: the XML of its comments.</summary>
    Disqus = 11,

    /// <summary>BlogML 2.0, of BlogEngine.NET, Subtext, DasBlog and others.</summary>
    BlogML = 12,

    /// <summary>Blogger: the backup of the settings page, an Atom feed.</summary>
    BloggerBackup = 13,

    /// <summary>Blogger in Google Takeout: <c>feed.atom</c>.</summary>
    BloggerTakeout = 14,

    /// <summary>Ghost: the JSON of its posts and, in full backups, comments.</summary>
    Ghost = 15,

    /// <summary>Commento and Comentario: the JSON of their comments.</summary>
    Commento = 16,

    /// <summary>Discourse: the archive of a user.</summary>
    Discourse = 17,

    /// <summary>X, formerly Twitter: <c>tweets.js</c> of an archive.</summary>
    Twitter = 20,

    /// <summary>Reddit: monthly dumps of comments (<c>RC_</c>) and submissions (<c>RS_</c>).</summary>
    RedditDump = 21,

    /// <summary>Reddit: what a user gets who asks for their data.</summary>
    RedditData = 22,

    /// <summary>YouTube in Google Takeout: <c>comments.csv</c>, both dialects.</summary>
    YouTubeTakeout = 23,

    /// <summary>YouTube: answers of the Data API's <c>commentThreads</c>.</summary>
    YouTubeApi = 24,

    /// <summary>Facebook: comments of a user's own data.</summary>
    Facebook = 25,

    /// <summary>Instagram: comments of a user's own data.</summary>
    Instagram = 26,

    /// <summary>Mastodon and other ActivityPub servers: <c>outbox.json</c>.</summary>
    Mastodon = 27,

    /// <summary>Bluesky: records of <c>app.bsky.feed.post</c> as JSON.</summary>
    Bluesky = 28,

    /// <summary>LinkedIn: <c>Comments.csv</c> and <c>Shares.csv</c>.</summary>
    LinkedIn = 29,

    /// <summary>Stack Exchange: <c>Posts.xml</c> and <c>Comments.xml</c> of a dump.</summary>
    StackExchange = 30,

    /// <summary>Hacker News: items of its API or of BigQuery.</summary>
    HackerNews = 31,

    /// <summary>Telegram Desktop: <c>result.json</c>.</summary>
    Telegram = 40,

    /// <summary>Discord: JSON or CSV of DiscordChatExporter.</summary>
    Discord = 41,

    /// <summary>Slack: the zip of a workspace.</summary>
    Slack = 42,
}
