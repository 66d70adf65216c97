using System.Collections.Concurrent;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>
/// What moderators say of posts: written first, and then in force at once for their site and no other. Safe for any number of threads; corrections of
/// different sites do not wait for each other.
/// </summary>
public sealed class SiteCorrections : IDisposable
{
    private readonly ConcurrentDictionary<string, CorrectedSite> _sites = new(StringComparer.Ordinal);
    private readonly ICorrectionStore _store;
    private readonly TimeProvider _clock;

    internal SiteCorrections(ICorrectionStore store, TimeProvider clock)
    {
        _store = store;
        _clock = clock;
    }

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
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(post);
        if (label is not (Orientation.Relationship or Orientation.Monetization))
        {
            throw new ArgumentOutOfRangeException(nameof(label), label, "A correction says relationship or monetization.");
        }

        // The same again, the commonest case of a client that retries, waits for nobody.
        if (LayerOf(site).VerdictOn(post) == label)
        {
            return false;
        }

        var corrected = SiteOf(site);
        await corrected.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var layer = corrected.Layer;
            var standing = layer.VerdictOn(post);
            if (standing == label)
            {
                return false;
            }

            var correction = new Correction(site, post, label, _clock.GetUtcNow()) { Source = source, Reporter = reporter };
            await _store.AppendAsync(correction, cancellationToken).ConfigureAwait(false);

            // In force at once. Where something else was said before, learning anew also takes back what that had taught.
            corrected.Layer = layer.Correct(SpamClassifier.Default, AsLearned(correction));
            if (standing is not null || IsFull(corrected.Layer))
            {
                corrected.Layer = await LearnAsync(site).ConfigureAwait(false);
            }

            return true;
        }
        finally
        {
            corrected.Turn.Release();
        }
    }

    /// <summary>Takes a correction back: the site judges as if it had never been made.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="id">The <see cref="Correction.Id"/>.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>Whether there was such a correction.</returns>
    /// <exception cref="CorrectionNotStoredException">It could not be written, and nothing has changed.</exception>
    public async Task<bool> UndoAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(id);
        var corrected = SiteOf(site);
        await corrected.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var existed = await _store.RemoveAsync(site, id, cancellationToken).ConfigureAwait(false);
            if (existed)
            {
                corrected.Layer = await LearnAsync(site).ConfigureAwait(false);
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
        foreach (var site in _sites.Values)
        {
            site.Turn.Dispose();
        }
    }

    /// <summary>What the moderators of a site taught so far.</summary>
    internal SiteLayer LayerOf(string site) => _sites.TryGetValue(site, out var corrected) ? corrected.Layer : SiteLayer.Empty;

    /// <summary>Learns everything that the store holds; before the first check.</summary>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        var bySite = new Dictionary<string, List<CorrectedPost>>(StringComparer.Ordinal);
        await foreach (var correction in _store.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (!bySite.TryGetValue(correction.Site, out var corrections))
            {
                bySite.Add(correction.Site, corrections = []);
            }

            corrections.Add(AsLearned(correction));
        }

        Parallel.ForEach(bySite, new ParallelOptions { CancellationToken = cancellationToken }, site => SiteOf(site.Key).Layer = SiteLayer.Learn(SpamClassifier.Default, site.Value));
    }

    private static CorrectedPost AsLearned(Correction correction) => new(correction.Post, correction.Label, correction.CorrectedAt);

    /// <summary>Whether the weights were learned from so many corrections that the oldest ones are to be forgotten, as they are after a restart.</summary>
    private static bool IsFull(SiteLayer layer) =>
        layer.CorrectionCount > SiteLayer.LearnedCorrections && layer.CorrectionCount % SiteLayer.LearningBlock == 0;

    private CorrectedSite SiteOf(string site) => _sites.GetOrAdd(site, _ => new CorrectedSite());

    private async Task<SiteLayer> LearnAsync(string site)
    {
        var corrections = new List<CorrectedPost>();
        await foreach (var correction in _store.ReadAsync(site).ConfigureAwait(false))
        {
            corrections.Add(AsLearned(correction));
        }

        return SiteLayer.Learn(SpamClassifier.Default, corrections);
    }
}
