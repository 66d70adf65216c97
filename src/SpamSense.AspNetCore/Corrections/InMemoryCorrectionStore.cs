using System.Runtime.CompilerServices;

namespace SpamSense.AspNetCore;

/// <summary>Keeps corrections in memory, as long as the process lives. For tests, and where nobody corrects.</summary>
public sealed class InMemoryCorrectionStore : ICorrectionStore
{
    private readonly Lock _lock = new();
    private readonly List<Correction> _corrections = [];

    /// <inheritdoc/>
    public async IAsyncEnumerable<Correction> ReadAsync(string? site = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Correction[] all;
        lock (_lock)
        {
            all = [.. _corrections];
        }

        foreach (var correction in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (site is null || correction.Site == site)
            {
                yield return correction;
            }
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            Remove(correction.Site, correction.Id);
            _corrections.Add(correction);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return ValueTask.FromResult(Remove(site, id));
        }
    }

    private bool Remove(string site, string id) => _corrections.RemoveAll(correction => correction.Site == site && correction.Id == id) > 0;
}
