using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>The sessions of moderators, in memory: a restart ends them. Of an id only its hash is kept.</summary>
internal sealed class ModeratorSessions(Moderators moderators, TimeProvider clock)
{
    /// <summary>How long a session lasts without being used.</summary>
    internal static readonly TimeSpan LongestPause = TimeSpan.FromHours(24);

    /// <summary>How long a session lasts.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    private const int IdBytes = 32;
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, ModeratorSession> _sessions = new(StringComparer.Ordinal);

    /// <summary>Begins a session.</summary>
    /// <returns>Its id, for the cookie.</returns>
    internal string Begin(string name, PasswordHash password)
    {
        EndOld();
        var id = NewSecret();
        _sessions[KeyOf(id)] = new ModeratorSession(name, password, NewSecret(), clock.GetUtcNow());
        return id;
    }

    /// <summary>The session of an id; <see langword="null"/> where it has ended or never was.</summary>
    internal ModeratorSession? Find(string? id)
    {
        if (id is null || !_sessions.TryGetValue(KeyOf(id), out var session))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (HasEnded(session, now) || moderators.Find(session.Name) is not { } password || !CryptographicOperations.FixedTimeEquals(password.Hash, session.Password.Hash))
        {
            End(id);
            return null;
        }

        session.UsedAt = now;
        return session;
    }

    internal void End(string id) => _sessions.TryRemove(KeyOf(id), out _);

    /// <summary>256 random bits in characters that need no escape anywhere.</summary>
    internal static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));

    private static bool HasEnded(ModeratorSession session, DateTimeOffset now) => now - session.UsedAt > LongestPause || now - session.SignedInAt > Longest;

    private static string KeyOf(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private void EndOld()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in _sessions.Where(entry => HasEnded(entry.Value, now)).Concat(_sessions.OrderByDescending(entry => entry.Value.UsedAt).Skip(Most - 1)))
        {
            _sessions.TryRemove(key, out _);
        }
    }
}
