using System.Collections.Concurrent;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>
/// What moderators say of posts: written first, and then in force at once for their site and no other. Safe for any number of threads.
/// </summary>
public sealed class SiteCorrections : IDisposable
{
    private readonly ConcurrentDictionary<string, SiteLayer> _layers = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
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

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var layer = LayerOf(site);
            var standing = layer.VerdictOn(post);
            if (standing == label)
            {
                return false;
            }

            var correction = new Correction(site, post, label, _clock.GetUtcNow()) { Source = source, Reporter = reporter };
            await _store.AppendAsync(correction, cancellationToken).ConfigureAwait(false);
            _layers[site] = standing is null ? layer.Correct(SpamClassifier.Default, AsLearned(correction)) : await LearnAsync(site).ConfigureAwait(false);
            return true;
        }
        finally
        {
            _turn.Release();
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
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var existed = await _store.RemoveAsync(site, id, cancellationToken).ConfigureAwait(false);
            if (existed)
            {
                _layers[site] = await LearnAsync(site).ConfigureAwait(false);
            }

            return existed;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads the corrections that stand, in the order in which they were made.</summary>
    /// <param name="site">The site to read, or <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default) => _store.ReadAsync(site, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>What the moderators of a site taught so far.</summary>
    internal SiteLayer LayerOf(string site) => _layers.GetValueOrDefault(site, SiteLayer.Empty);

    /// <summary>Learns everything that the store holds; before the first check.</summary>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        await foreach (var correction in _store.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            _layers[correction.Site] = LayerOf(correction.Site).Correct(SpamClassifier.Default, AsLearned(correction));
        }
    }

    /// <summary>Learns a site anew, after its corrections were changed behind our back.</summary>
    internal async Task RelearnAsync(string site, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _layers[site] = await LearnAsync(site).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static CorrectedPost AsLearned(Correction correction) => new(correction.Post, correction.Label, correction.CorrectedAt);

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
