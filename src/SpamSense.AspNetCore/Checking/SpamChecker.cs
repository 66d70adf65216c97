using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>Checks posts for a site, with the options of the application and with what the site's moderators taught. Safe for any number of threads.</summary>
public sealed class SpamChecker
{
    private const int FewPosts = 8;

    private static readonly ActivitySource Activities = new(SpamSenseTelemetry.ActivitySourceName);

    private readonly SiteCorrections _corrections;
    private readonly ICheckObserver[] _observers;
    private readonly ISiteStatistics _statistics;
    private readonly SpamSenseMetrics _metrics;
    private readonly KnownSites _sites;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    internal SpamChecker(
        SiteCorrections corrections,
        IEnumerable<ICheckObserver> observers,
        ISiteStatistics statistics,
        SpamSenseMetrics metrics,
        KnownSites sites,
        TimeProvider clock,
        ILoggerFactory loggers)
    {
        _corrections = corrections;
        _observers = [.. observers];
        _statistics = statistics;
        _metrics = metrics;
        _sites = sites;
        _clock = clock;
        _logger = loggers.CreateLogger(SpamSenseLog.Category);
    }

    /// <summary>The classifier that checks now. Another one takes its place when the options change.</summary>
    public SpamClassifier Classifier => _corrections.Current.Classifier;

    /// <summary>Checks a post. Whatever its text is, that gives no exception.</summary>
    /// <param name="site">The name of the site that it came to.</param>
    /// <param name="post">The post. Its <see cref="Post.Source"/> is the site for sections of the configuration.</param>
    /// <param name="isTest">Whether it is a client's test, which nothing counts and nobody sees.</param>
    public SpamCheck Check(string site, Post post, bool isTest = false) => Check(site, post, isTest, leastSpam: Decision.Review);

    /// <summary>Checks many posts of a site on all cores, with one and the same classifier.</summary>
    /// <param name="site">The name of the site that they came to.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="isTest">Whether they are a client's test, which nothing counts and nobody sees.</param>
    /// <returns>The checks in the order of the posts.</returns>
    /// <exception cref="ArgumentException">A post or its text is <see langword="null"/>.</exception>
    public ImmutableArray<SpamCheck> CheckMany(string site, IReadOnlyList<Post> posts, bool isTest = false)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(posts);
        Post[] all = [.. posts];
        if (Array.Exists(all, post => post?.Text is null))
        {
            throw new ArgumentException("A post or its text is null.", nameof(posts));
        }

        var learned = _corrections.Current;
        var checks = new SpamCheck[all.Length];
        if (all.Length < FewPosts)
        {
            for (var i = 0; i < all.Length; i++)
            {
                checks[i] = Check(learned, site, all[i], isTest, Decision.Review);
            }
        }
        else
        {
            Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => checks[i] = Check(learned, site, all[i], isTest, Decision.Review));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(checks);
    }

    /// <summary>Checks a post for a client that is told no more than whether it is spam.</summary>
    /// <param name="site">The name of the site that it came to.</param>
    /// <param name="post">The post.</param>
    /// <param name="isTest">Whether it is a client's test.</param>
    /// <param name="leastSpam">The decision from which on the client is told that it is spam, and it is counted so.</param>
    internal SpamCheck Check(string site, Post post, bool isTest, Decision leastSpam)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(post);
        return Check(_corrections.Current, site, post, isTest, leastSpam);
    }

    internal static SpamChecker Create(IServiceProvider services) => new(
        services.GetRequiredService<SiteCorrections>(),
        services.GetServices<ICheckObserver>(),
        services.GetRequiredService<ISiteStatistics>(),
        services.GetRequiredService<SpamSenseMetrics>(),
        services.GetRequiredService<KnownSites>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILoggerFactory>());

    private SpamCheck Check(Learned learned, string site, Post post, bool isTest, Decision leastSpam)
    {
        try
        {
            return CheckOrThrow(learned, site, post, isTest, leastSpam);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Here and not where it is answered, so that no way of asking forgets it.
            _metrics.CountFailure(e);
            throw;
        }
    }

    private SpamCheck CheckOrThrow(Learned learned, string site, Post post, bool isTest, Decision leastSpam)
    {
        using var activity = Activities.StartActivity("spamsense.check");
        var start = _metrics.Start();
        var analysis = learned.Classifier.Analyze(post.Source == site ? post : post with { Source = site }, learned.LayerOf(site));
        var check = new SpamCheck(NewId(), site, _clock.GetUtcNow(), analysis);
        if (activity is not null)
        {
            Describe(activity, check, isTest);
        }

        if (!isTest)
        {
            _metrics.CountCheck(check, start);
            Tell(check, leastSpam);
        }

        return check;
    }

    /// <summary>An id tells checks apart and keeps no secret, so the random numbers need not be those of cryptography, which cost as much as a fifth of a check.</summary>
    private static string NewId()
    {
        Span<byte> id = stackalloc byte[16];
        Random.Shared.NextBytes(id);
        return Convert.ToHexStringLower(id);
    }

    /// <summary>Tells everybody who counts or keeps. A verdict does not depend on whether they can.</summary>
    private void Tell(SpamCheck check, Decision leastSpam)
    {
        _logger.Checked(check.Id, check.Decision, check.Analysis.Diagnostics.Length, check.Analysis.Tree.Text.Length);
        try
        {
            _statistics.CountCheck(check.Site, DateOnly.FromDateTime(check.CheckedAt.UtcDateTime), check.Decision >= leastSpam);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _logger.ObserverFailed(_statistics.GetType().Name, check.Id, e.GetType().Name, e.StackTrace);
        }

        foreach (var observer in _observers)
        {
            try
            {
                observer.OnChecked(check);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                _logger.ObserverFailed(observer.GetType().Name, check.Id, e.GetType().Name, e.StackTrace);
            }
        }
    }

    private void Describe(Activity activity, SpamCheck check, bool isTest)
    {
        activity.SetTag("spamsense.site", _sites.NameOf(check.Site));
        activity.SetTag("spamsense.check.id", check.Id);
        activity.SetTag("spamsense.decision", SpamSenseMetrics.NameOf(check.Decision));
        activity.SetTag("spamsense.probability", check.Analysis.Classification.MonetizationProbability);
        activity.SetTag("spamsense.rules", check.Analysis.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Distinct().ToArray());
        if (isTest)
        {
            activity.SetTag("spamsense.test", true);
        }
    }
}
