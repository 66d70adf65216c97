using System.Security.Cryptography;
using System.Text;

namespace Blog.Moderation;

/// <summary>The password of the moderator: the configured one, or one that is made up at each start and printed.</summary>
internal sealed class ModeratorPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly byte[] _hash;

    internal ModeratorPassword(string? configured)
    {
        MadeUp = string.IsNullOrEmpty(configured) ? RandomNumberGenerator.GetString(Letters, 12) : null;
        _hash = SHA256.HashData(Encoding.UTF8.GetBytes(MadeUp ?? configured!));
    }

    /// <summary>The password, where nobody configured one.</summary>
    internal string? MadeUp { get; }

    /// <summary>Compares in a time that tells nothing of how much was right.</summary>
    internal bool Is(string password) => CryptographicOperations.FixedTimeEquals(_hash, SHA256.HashData(Encoding.UTF8.GetBytes(password)));
}
