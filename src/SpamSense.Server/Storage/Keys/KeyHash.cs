using System.Security.Cryptography;
using System.Text;

namespace SpamSense.Server.Storage.Keys;

/// <summary>What is kept of a key.</summary>
internal static class KeyHash
{
    /// <summary>How long a hash is, in bytes.</summary>
    internal const int Length = SHA256.HashSizeInBytes;

    // No key of ours is longer, and what is sent may be of any length.
    private const int LongestKey = 256;
    private const int MostBytesEach = 3;

    /// <summary>Computes the hash of a key.</summary>
    /// <param name="key">A key, or whatever a client sent in its place.</param>
    /// <param name="hash">Receives the hash.</param>
    internal static void Compute(ReadOnlySpan<char> key, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[LongestKey * MostBytesEach];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(key[..Math.Min(key.Length, LongestKey)], bytes)], hash);
    }

    /// <inheritdoc cref="Compute"/>
    internal static byte[] Of(ReadOnlySpan<char> key)
    {
        var hash = new byte[Length];
        Compute(key, hash);
        return hash;
    }
}
