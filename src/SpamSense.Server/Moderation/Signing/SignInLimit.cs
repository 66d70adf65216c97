using System.Collections.Concurrent;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>
/// How often a password may be tried: a few times from one address and some more from all, in a minute, one at a time. Each try costs a part of a second of a
/// core, and comments come first.
/// </summary>
internal sealed class SignInLimit(TimeProvider clock) : IDisposable
{
    /// <summary>How many failures one address has in a minute.</summary>
    internal const int MostFromOne = 5;

    /// <summary>How many tries there are in a minute.</summary>
    internal const int MostFromAll = 60;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private DateTimeOffset _since = clock.GetUtcNow();
    private int _tries;

    /// <summary>Tries a password.</summary>
    /// <param name="address">The address that it comes from; kept for a minute, in memory.</param>
    /// <param name="isGood">The trial.</param>
    /// <param name="cancellationToken">Gives up before it.</param>
    /// <returns>Whether the password is good, or <see langword="null"/> where it was not tried: too many were.</returns>
    internal async Task<bool?> TryAsync(string address, Func<bool> isGood, CancellationToken cancellationToken)
    {
        if (!MayTry(address))
        {
            return null;
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Others of the same address may have failed in the meantime.
            if (!MayTry(address))
            {
                return null;
            }

            _tries++;
            var good = await Task.Run(isGood, cancellationToken).ConfigureAwait(false);
            _ = good ? _failures.TryRemove(address, out _) : _failures.AddOrUpdate(address, 1, (_, failures) => failures + 1) > 0;
            return good;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private bool MayTry(string address)
    {
        if (clock.GetUtcNow() is var now && now - _since >= Window)
        {
            (_since, _tries) = (now, 0);
            _failures.Clear();
        }

        return _failures.GetValueOrDefault(address) < MostFromOne && _tries < MostFromAll;
    }
}
