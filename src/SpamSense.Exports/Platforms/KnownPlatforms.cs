using SpamSense.Exports.Platforms.Blogger;
using SpamSense.Exports.Platforms.BlogML;
using SpamSense.Exports.Platforms.Disqus;
using SpamSense.Exports.Platforms.StackExchange;
using SpamSense.Exports.Platforms.WordPress;

namespace SpamSense.Exports.Platforms;

/// <summary>All platforms whose exports are recognized; the first that recognizes a content reads it.</summary>
internal static class KnownPlatforms
{
    /// <summary>Those that export XML.</summary>
    public static readonly IXmlPlatform[] Xml =
    [
        new WordPressPlatform(),
        new DisqusPlatform(),
        new BlogMLPlatform(),
        new BloggerTakeoutPlatform(),
        new BloggerBackupPlatform(),
        new StackExchangePlatform(),
    ];

    /// <summary>Those that export JSON that is no table.</summary>
    public static readonly IJsonPlatform[] Json =
    [
        new Ghost.GhostPlatform(),
        new Commento.CommentoPlatform(),
        new Commento.ComentarioPlatform(),
        new Twitter.TwitterPlatform(),
        new YouTube.YouTubeApiPlatform(),
        new Meta.FacebookPlatform(),
        new Meta.InstagramPlatform(),
        new Mastodon.MastodonPlatform(),
        new Bluesky.BlueskyPlatform(),
        new Telegram.TelegramPlatform(),
        new Discord.DiscordPlatform(),
        new Slack.SlackPlatform(),
    ];

    /// <summary>Those that export CSV, or JSON Lines and arrays of flat objects.</summary>
    public static readonly ITablePlatform[] Tables =
    [
        new Reddit.RedditDumpPlatform(),
        new Reddit.RedditDataPlatform(),
        new HackerNews.HackerNewsTablePlatform(),
        new YouTube.YouTubeTakeoutPlatform(),
        new Discord.DiscordTablePlatform(),
        new Discourse.DiscourseTablePlatform(),
        new LinkedIn.LinkedInTablePlatform(),
    ];
}
