namespace SpamSense.AspNetCore.Tests.Corrections;

/// <summary>A store that can be told to hold what a site writes, or to be full.</summary>
internal sealed class HeldStore : ICorrectionStore
{
    private readonly InMemoryCorrectionStore _inner = new();

    internal string? HeldSite { get; set; }

    internal TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal bool IsFull { get; set; }

    internal bool IsUnreadable { get; set; }

    public IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default) =>
        IsUnreadable ? throw new IOException("The disk fails.") : _inner.ReadAsync(site, cancellationToken);

    public async ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        if (IsFull)
        {
            throw new CorrectionNotStoredException("The disk is full.");
        }

        if (correction.Site == HeldSite)
        {
            await Release.Task;
        }

        await _inner.AppendAsync(correction, cancellationToken);
    }

    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) =>
        IsFull ? throw new CorrectionNotStoredException("The disk is full.") : _inner.RemoveAsync(site, id, cancellationToken);
}
