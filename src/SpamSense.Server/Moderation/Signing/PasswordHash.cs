using System.Security.Cryptography;
using System.Text;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>What is kept of a password: PBKDF2 with SHA-256.</summary>
/// <param name="Salt">Random bytes.</param>
/// <param name="Iterations">How often it is hashed.</param>
/// <param name="Hash">The result.</param>
internal sealed record PasswordHash(byte[] Salt, int Iterations, byte[] Hash)
{
    /// <summary>The fewest characters of a password.</summary>
    internal const int ShortestPassword = 10;

    /// <summary>The most characters of a password.</summary>
    internal const int LongestPassword = 1000;

    private const int CurrentIterations = 600_000;
    private const int Bytes = 32;

    internal static PasswordHash Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(Bytes);
        return new PasswordHash(salt, CurrentIterations, Derive(password, salt, CurrentIterations));
    }

    /// <summary>A hash that no password has. Trying it takes as long as trying a real one, so that nobody learns which names there are.</summary>
    internal static PasswordHash Nobody { get; } = new(RandomNumberGenerator.GetBytes(Bytes), CurrentIterations, RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Why a password cannot be one; <see langword="null"/> where it can.</summary>
    internal static string? ProblemOf(string password) => password.Length switch
    {
        < ShortestPassword => $"A password has at least {ShortestPassword} characters.",
        > LongestPassword => $"A password has at most {LongestPassword} characters.",
        _ => null,
    };

    internal bool IsOf(string password) =>
        password.Length <= LongestPassword && CryptographicOperations.FixedTimeEquals(Hash, Derive(password, Salt, Iterations));

    private static byte[] Derive(string password, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, iterations, HashAlgorithmName.SHA256, Bytes);
}
