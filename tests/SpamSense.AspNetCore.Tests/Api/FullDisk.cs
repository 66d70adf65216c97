namespace SpamSense.AspNetCore.Tests.Api;

/// <summary>Has no room for corrections.</summary>
internal sealed class FullDisk : ICorrectionStore
{
    public async IAsyncEnumerable<Correction> ReadAsync(string? site = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        yield break;
    }

    public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default) => throw new CorrectionNotStoredException("The disk is full.");

    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) => throw new CorrectionNotStoredException("The disk is full.");
}
