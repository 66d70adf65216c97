using System.Buffers;
using System.Security.Cryptography;

namespace SpamSense.AspNetCore;

/// <summary>Tells whether Coral signed a body. Every signature is compared with every secret, so that the time tells nothing.</summary>
internal static class CoralSignature
{
    internal const string HeaderName = "X-Coral-Signature";

    private const string Prefix = "sha256=";
    private const int MostSignatures = 16;

    internal static bool IsValid(IEnumerable<string?> headers, ReadOnlySequence<byte> body, byte[][] secrets)
    {
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> sent = stackalloc byte[SHA256.HashSizeInBytes];
        var signatures = headers.SelectMany(header => (header ?? "").Split(',', MostSignatures + 1, StringSplitOptions.TrimEntries)).Take(MostSignatures).ToArray();
        var isValid = false;
        foreach (var secret in secrets)
        {
            Sign(body, secret, expected);
            foreach (var signature in signatures)
            {
                isValid |= TryRead(signature, sent) & CryptographicOperations.FixedTimeEquals(expected, sent);
            }
        }

        return isValid;
    }

    private static void Sign(ReadOnlySequence<byte> body, byte[] secret, Span<byte> signature)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        foreach (var segment in body)
        {
            hash.AppendData(segment.Span);
        }

        hash.GetHashAndReset(signature);
    }

    private static bool TryRead(string signature, Span<byte> bytes)
    {
        bytes.Clear();
        return signature.StartsWith(Prefix, StringComparison.Ordinal)
            && signature.Length == Prefix.Length + (bytes.Length * 2)
            && Convert.FromHexString(signature.AsSpan(Prefix.Length), bytes, out _, out _) == OperationStatus.Done;
    }
}
