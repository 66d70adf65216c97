namespace SpamSense.AspNetCore;

/// <summary>Keeps corrections. Whatever it has acknowledged survives a crash, or it says in its documentation that it does not.</summary>
public interface ICorrectionStore
{
    /// <summary>Reads the corrections that stand, in the order in which they were made.</summary>
    /// <param name="site">The site to read, or <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default);

    /// <summary>Writes a correction. It takes the place of an earlier one of the same site and post.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>A task that completes when the correction is safe.</returns>
    /// <exception cref="CorrectionNotStoredException">It could not be written, and nothing has changed.</exception>
    ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default);

    /// <summary>Takes a correction back.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="id">The <see cref="Correction.Id"/>.</param>
    /// <param name="cancellationToken">Gives up before the writing has begun.</param>
    /// <returns>A task that completes when that is safe, and tells whether there was such a correction.</returns>
    /// <exception cref="CorrectionNotStoredException">It could not be written, and nothing has changed.</exception>
    ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default);
}
