namespace SpamSense.LearningTrials;

/// <summary>Sources that are related: a model that is to meet one of them as a stranger may know none.</summary>
/// <param name="Name">What files call it.</param>
/// <param name="Sources">The sources; none means that the shipped model has not seen what is asked of it.</param>
internal sealed record SourceFamily(string Name, params string[] Sources)
{
    internal static readonly SourceFamily Sms = new("sms", "sms-smishing", "sms-uci");

    internal static readonly SourceFamily Blogs =
        new("blogs", "blog-datacamp", "blog_comment_spam_templates", "haacked_blog_comments", "jekyll_blog_comments");

    internal static readonly SourceFamily Newsgroups = new("newsgroups", "newsgroups20", "newsgroups_forsale", "job_ads", "deal_sites");

    internal static readonly SourceFamily YouTube = new("youtube", "youtube-uci", "youtube_descriptions");

    internal static readonly SourceFamily Facebook = new("facebook", "facebook-ads", "fb_customer_posts");

    internal static readonly SourceFamily Reddit = new(
        "reddit", "reddit_link_shares", "reddit_money_selfposts", "reddit_promo_posts", "reddit_top_selfposts", "goemotions", "game_forum_posts");

    internal static readonly SourceFamily OwnComments = new("own-comments", "own-comments", "own-shorts");

    internal static readonly SourceFamily OwnCreators = new("own-creators", "own-creators", "own-social");

    /// <summary>The shipped model: it knows English only, and never saw a label of another language.</summary>
    internal static readonly SourceFamily OtherLanguages = new("other-languages");
}
