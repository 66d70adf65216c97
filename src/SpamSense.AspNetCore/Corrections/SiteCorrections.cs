using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>
/// What moderators say of posts: written first, and then in force at once for their site and no other. Safe for any number of threads; corrections of
/// different sites do not wait for each other.
/// </summary>
public sealed class SiteCorrections : IDisposable
{
    private static readonly TimeSpan FarFuture = TimeSpan.FromDays(30);

    private readonly SemaphoreSlim _following = new(1, 1);
    private readonly ClassifierSource _source;
    private readonly ICorrectionStore _store;
    private readonly ISiteStatistics _statistics;
    private readonly SpamSenseMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private volatile Learned? _learned;
    private volatile bool _canWrite = true;
    private volatile bool _isDisposed;

    internal SiteCorrections(
        ClassifierSource source, ICorrectionStore store, ISiteStatistics statistics, SpamSenseMetrics metrics, TimeProvider clock, ILoggerFactory loggers)
    {
        _source = source;
        _store = store;
        _statistics = statistics;
        _metrics = metrics;
        _clock = clock;
        _logger = loggers.CreateLogger(SpamSenseLog.Category);
        _source.Changed += Follow;
    }

    /// <summary>Whether the last correction could be written; <see langword="true"/> before the first.</summary>
    internal bool CanWrite => _canWrite;

    /// <summary>The classifier that is in force, and what it learned for each site.</summary>
    internal Learned Current => _learned ?? Begin();

    /// <summary>Corrects a verdict. The very same post gets the label from now on, and similar ones of the site shift towards it.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="post">The post.</param>
    /// <param name="label">What it is; <see cref="Orientation.Relationship"/> or <see cref="Orientation.Monetization"/>.</param>
    /// <param name="source">The way by which the correction came.</param>
    /// <param name="reporter">Who said so; <see langword="null"/> where nobody told.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>Whether anything was new: <see langword="false"/> where the same was said of the very same post before.</returns>
    /// <exception cref="CorrectionNotStoredException">It could not be written, and nothing has changed.</exception>
    public async Task<bool> CorrectAsync(
        string site, Post post, Orientation label, CorrectionSource source, string? reporter = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(post);
        if (label is not (Orientation.Relationship or Orientation.Monetization))
        {
            throw new ArgumentOutOfRangeException(nameof(label), label, "A correction says relationship or monetization.");
        }

        // The same again, the commonest case of a client that retries, waits for nobody.
        if (Current.Sites.TryGetValue(site, out var known) && !known.IsBehind && known.Layer.VerdictOn(post) == label)
        {
            return false;
        }

        var correction = new Correction(site, post, label, _clock.GetUtcNow()) { Source = source, Reporter = reporter };
        var (classifier, corrected) = await TakeTurnAsync(site, cancellationToken).ConfigureAwait(false);
        try
        {
            if (corrected.IsBehind)
            {
                Learn(corrected, classifier, site);
            }

            var standing = corrected.Layer.VerdictOn(post);
            if (standing == label)
            {
                return false;
            }

            await WriteAsync(() => AppendAsync(correction, cancellationToken)).ConfigureAwait(false);

            // In force at once. Where something else was said before, learning anew also takes back what that had taught.
            corrected.Layer = corrected.Layer.Correct(classifier, AsLearned(correction));
            if (standing is not null || IsFull(corrected.Layer))
            {
                Learn(corrected, classifier, site);
            }
        }
        finally
        {
            corrected.Turn.Release();
        }

        _statistics.CountCorrection(site, DateOnly.FromDateTime(correction.CorrectedAt.UtcDateTime), label);
        _metrics.CountCorrection(site, label, source);
        _logger.Corrected(correction.Id, label, source);
        return true;
    }

    /// <summary>Takes a correction back: the site judges as if it had never been made.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="id">The <see cref="Correction.Id"/>.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>Whether there was such a correction.</returns>
    /// <exception cref="CorrectionNotStoredException">It could not be written, and nothing has changed.</exception>
    public async Task<bool> UndoAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(id);
        var (classifier, corrected) = await TakeTurnAsync(site, cancellationToken).ConfigureAwait(false);
        try
        {
            var existed = await WriteAsync(() => _store.RemoveAsync(site, id, cancellationToken)).ConfigureAwait(false);
            if (existed || corrected.IsBehind)
            {
                Learn(corrected, classifier, site);
            }

            return existed;
        }
        finally
        {
            corrected.Turn.Release();
        }
    }

    /// <summary>Reads the corrections that stand, in the order in which they were made.</summary>
    /// <param name="site">The site to read, or <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default) => _store.ReadAsync(site, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _isDisposed = true;
        _source.Changed -= Follow;
        _following.Dispose();
        foreach (var site in _learned?.Sites.Values ?? [])
        {
            site.Turn.Dispose();
        }
    }

    /// <summary>What the moderators of a site taught so far.</summary>
    internal SiteLayer LayerOf(string site) => Current.LayerOf(site);

    internal static SiteCorrections Create(IServiceProvider services) => new(
        services.GetRequiredService<ClassifierSource>(),
        services.GetRequiredService<ICorrectionStore>(),
        services.GetRequiredService<ISiteStatistics>(),
        services.GetRequiredService<SpamSenseMetrics>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILoggerFactory>());

    /// <summary>Learns everything that the store holds; before the first check.</summary>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        _learned = await LearnAllAsync(_source.Current, cancellationToken).ConfigureAwait(false);

        // Settings may have changed while everything was read.
        Follow(_source.Current);
    }

    /// <summary>Learns a site anew, after its corrections were changed behind our back.</summary>
    internal async Task RelearnAsync(string site, CancellationToken cancellationToken)
    {
        var (classifier, corrected) = await TakeTurnAsync(site, cancellationToken).ConfigureAwait(false);
        try
        {
            Learn(corrected, classifier, site);
        }
        finally
        {
            corrected.Turn.Release();
        }
    }

    /// <summary>Whether the weights were learned from so many corrections that the oldest ones are to be forgotten, as they are after a restart.</summary>
    private static bool IsFull(SiteLayer layer) =>
        layer.CorrectionCount > SiteLayer.LearnedCorrections && layer.CorrectionCount % SiteLayer.LearningBlock == 0;

    /// <summary>
    /// A correction of a far future was made while the clock was wrong, and counts as made now: beside it everything that was said since would be too
    /// old to teach anything. Some days make no difference.
    /// </summary>
    private CorrectedPost AsLearned(Correction correction)
    {
        var now = _clock.GetUtcNow();
        return new(correction.Post, correction.Label, correction.CorrectedAt - now > FarFuture ? now : correction.CorrectedAt);
    }

    private Learned Begin()
    {
        var learned = new Learned(_source.Current);
        return Interlocked.CompareExchange(ref _learned, learned, null) ?? learned;
    }

    /// <summary>Takes the newest classifier. What was learned is in the terms of a model: another model learns it again, and is in force when it has.</summary>
    private void Follow(SpamClassifier changed)
    {
        while (true)
        {
            var (learned, newest) = (Current, _source.Current);
            if (!learned.IsOfModel(newest))
            {
                _ = FollowAsync(newest);
                return;
            }

            if (learned.Classifier == newest || Interlocked.CompareExchange(ref _learned, learned.With(newest), learned) == learned)
            {
                return;
            }
        }
    }

    private async Task FollowAsync(SpamClassifier classifier)
    {
        await _following.WaitAsync().ConfigureAwait(false);
        try
        {
            if (classifier == _source.Current)
            {
                await ExchangeAsync(Current, classifier).ConfigureAwait(false);

                // The settings may have gone back to the model before while this one was learned.
                Follow(_source.Current);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _logger.KeptModel(e.GetType().Name);
        }
        finally
        {
            _following.Release();
        }
    }

    private async Task ExchangeAsync(Learned before, SpamClassifier classifier)
    {
        var layers = before.Sites.ToDictionary(site => site.Key, site => site.Value.Layer);
        _learned = await LearnAllAsync(classifier, CancellationToken.None).ConfigureAwait(false);

        // What was corrected in the meantime was learned in the terms of the model before, and may have been written after everything was read.
        foreach (var (name, corrected) in before.Sites)
        {
            await corrected.Turn.WaitAsync().ConfigureAwait(false);
            corrected.Turn.Release();
            if (corrected.IsBehind || corrected.Layer != layers.GetValueOrDefault(name))
            {
                await RelearnAsync(name, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private async Task<Learned> LearnAllAsync(SpamClassifier classifier, CancellationToken cancellationToken)
    {
        var learned = new Learned(classifier);
        await foreach (var correction in _store.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            learned.SiteOf(correction.Site);
        }

        // Read once more, a site at a time: the posts of all of them together may be more than there is memory for.
        Parallel.ForEach(learned.Sites, new ParallelOptions { CancellationToken = cancellationToken }, site => Learn(site.Value, classifier, site.Key));
        return learned;
    }

    /// <summary>Waits until nobody else changes what a site learned.</summary>
    private async ValueTask<(SpamClassifier Classifier, CorrectedSite Site)> TakeTurnAsync(string site, CancellationToken cancellationToken)
    {
        while (true)
        {
            var corrected = Current.SiteOf(site);
            await corrected.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            var learned = Current;
            if (learned.SiteOf(site) == corrected)
            {
                return (learned.Classifier, corrected);
            }

            // Another model has come into force meanwhile, and what is taught in the terms of the one before would teach nobody.
            corrected.Turn.Release();
        }
    }

    private void Learn(CorrectedSite corrected, SpamClassifier classifier, string site)
    {
        // Stays so where the store cannot be read now: whoever comes next tries again.
        corrected.IsBehind = true;

        // Learned while they are read, as all posts of a large site are more than one wants in memory.
        corrected.Layer = SiteLayer.Learn(classifier, _store.ReadAsync(site).ToBlockingEnumerable().Select(AsLearned));
        corrected.IsBehind = false;
    }

    private async ValueTask<bool> AppendAsync(Correction correction, CancellationToken cancellationToken)
    {
        await _store.AppendAsync(correction, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Changes the store, and remembers whether it can be written.</summary>
    private async Task<bool> WriteAsync(Func<ValueTask<bool>> change)
    {
        try
        {
            var changed = await change().ConfigureAwait(false);
            _canWrite = true;
            return changed;
        }
        catch (CorrectionNotStoredException)
        {
            _canWrite = false;
            _logger.CouldNotStoreCorrection();
            throw;
        }
    }
}
