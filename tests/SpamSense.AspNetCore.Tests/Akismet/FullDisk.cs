using System.Runtime.CompilerServices;

namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>A store on a disk without room.</summary>
internal sealed class FullDisk : ICorrectionStore
{
    public async IAsyncEnumerable<Correction> ReadAsync(string? site = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        yield break;
    }

    public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default) =>
        throw new CorrectionNotStoredException("The disk is full.");

    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) =>
        throw new CorrectionNotStoredException("The disk is full.");
}
