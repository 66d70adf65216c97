using System.Runtime.CompilerServices;

namespace SpamSense.AspNetCore.Tests.Options;

/// <summary>A store that does something whenever it is read.</summary>
internal sealed class ReadingStore : ICorrectionStore
{
    private readonly InMemoryCorrectionStore _inner = new();

    internal Action? OnRead { get; set; }

    public async IAsyncEnumerable<Correction> ReadAsync(string? site = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        OnRead?.Invoke();
        await foreach (var correction in _inner.ReadAsync(site, cancellationToken))
        {
            yield return correction;
        }
    }

    public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default) => _inner.AppendAsync(correction, cancellationToken);

    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) => _inner.RemoveAsync(site, id, cancellationToken);
}
