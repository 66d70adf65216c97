using SpamSense.Training.Data;

namespace SpamSense.LearningTrials;

/// <summary>The sites of the trial: some to choose the numbers of the rule on, others to report.</summary>
internal static class TrialSites
{
    private static readonly IReadOnlyList<TrialSite> All =
    [
        new("text messages", true, SourceFamily.Sms, "sms-uci", "sms-smishing"),
        new("newsgroups with adverts", true, SourceFamily.Newsgroups, "newsgroups20", "newsgroups_forsale"),
        new("a blog with templates of spam", true, SourceFamily.Blogs, "jekyll_blog_comments", "blog_comment_spam_templates"),
        new("our own short posts", true, SourceFamily.OwnComments, "own-shorts", "own-comments"),
        new("our own short posts, self-promotion welcome", true, SourceFamily.OwnComments, "own-shorts", "own-comments") { Policy = WelcomesSelfPromotion },
        new("Instagram in Indonesian", true, SourceFamily.OtherLanguages, "instagram-id"),
        new("Telegram in Russian", true, SourceFamily.OtherLanguages, "telegram-ru"),
        new("DataCamp's blog", false, SourceFamily.Blogs, "blog-datacamp"),
        new("YouTube comments", false, SourceFamily.YouTube, "youtube-uci"),
        new("Facebook pages", false, SourceFamily.Facebook, "fb_customer_posts", "facebook-ads"),
        new("Reddit", false, SourceFamily.Reddit, "reddit_top_selfposts", "reddit_promo_posts"),
        new("our own creators' posts", false, SourceFamily.OwnCreators, "own-creators", "own-social"),
        new("our own creators' posts, self-promotion welcome", false, SourceFamily.OwnCreators, "own-creators", "own-social") { Policy = WelcomesSelfPromotion },
        new("YouTube in Indonesian", false, SourceFamily.OtherLanguages, "youtube-judol-id"),
        new("text messages in Turkish", false, SourceFamily.OtherLanguages, "sms-tr"),
    ];

    /// <summary>Reads the posts, and trains the models that have not seen them.</summary>
    internal static IReadOnlyList<PreparedSite> Prepare(Arguments arguments)
    {
        var posts = LabelledData.Load(arguments.Data);
        var models = new HeldBackModels(posts, arguments.Models);
        return [.. All.Where(site => site.IsTuned || !arguments.ChoosesRule).Select(site => new PreparedSite(site, models.Without(site.Family), site.Stream(posts)))];
    }

    private static Orientation WelcomesSelfPromotion(LabelledPost post) => post.Intent == "self-promotion" ? Orientation.Relationship : post.Orientation;
}
