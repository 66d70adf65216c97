namespace SpamSense.AspNetCore;

/// <summary>Checks posts for a site, with the options of the application and with what the site's moderators taught. Safe for any number of threads.</summary>
public sealed class SpamChecker
{
    private readonly SiteCorrections _corrections;
    private readonly ICheckObserver[] _observers;
    private readonly TimeProvider _clock;

    internal SpamChecker(SiteCorrections corrections, IEnumerable<ICheckObserver> observers, TimeProvider clock)
    {
        _corrections = corrections;
        _observers = [.. observers];
        _clock = clock;
    }

    /// <summary>The classifier that checks now.</summary>
    public SpamClassifier Classifier { get; internal set; } = SpamClassifier.Default;

    /// <summary>Checks a post.</summary>
    /// <param name="site">The name of the site that it came to.</param>
    /// <param name="post">The post. Its <see cref="Post.Source"/> is the site for sections of the configuration.</param>
    /// <param name="isTest">Whether it is a client's test, which nothing counts and nobody sees.</param>
    public SpamCheck Check(string site, Post post, bool isTest = false)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(post);
        var analysis = Classifier.Analyze(post.Source == site ? post : post with { Source = site }, _corrections.LayerOf(site));
        var check = new SpamCheck(Guid.NewGuid().ToString("N"), site, _clock.GetUtcNow(), analysis);
        foreach (var observer in isTest ? [] : _observers)
        {
            observer.OnChecked(check);
        }

        return check;
    }
}
