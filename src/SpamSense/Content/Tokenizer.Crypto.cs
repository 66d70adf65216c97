using System.Buffers;

namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int ShortestAddress = 25;
    private const int LongestAddress = 64;

    private static readonly SearchValues<char> Base58 = SearchValues.Create("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

    /// <summary>Reads the address of a wallet: bitcoin's, Ethereum's, Tron's or Solana's.</summary>
    /// <param name="length">How many characters stand together at the start of the token.</param>
    private bool TryReadCryptoAddress(int length)
    {
        if (length is < ShortestAddress or > LongestAddress || !IsCryptoAddress(_text.Slice(Start, length)))
        {
            return false;
        }

        _position = Start + length;
        Kind = TokenKind.CryptoAddress;
        return true;
    }

    /// <summary>How many ASCII letters and digits stand at a place, at most one more than an address has.</summary>
    private readonly int AsciiRunLength(int start)
    {
        var end = start;
        while (end - start <= LongestAddress && char.IsAsciiLetterOrDigit(CharAt(end)))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsCryptoAddress(ReadOnlySpan<char> run)
    {
        if (run.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return run.Length == "0x".Length + 40 && IsHex(run[2..]);
        }

        if (run.StartsWith("bc1", StringComparison.OrdinalIgnoreCase))
        {
            return run[3..].ContainsAnyInRange('0', '9');
        }

        // Digits alone are a number, and capitals or small letters alone are a code or a word.
        var isMixed = run.ContainsAnyInRange('0', '9') && run.ContainsAnyInRange('A', 'Z') && run.ContainsAnyInRange('a', 'z');
        return isMixed && !run.ContainsAnyExcept(Base58) && (run[0] is '1' or '3' ? run.Length <= 35 || IsSolana(run) : IsSolana(run));
    }

    private static bool IsHex(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Solana's length holds Tron's, which are 34 characters with a T before.</summary>
    private static bool IsSolana(ReadOnlySpan<char> run) => run.Length is >= 32 and <= 44;
}
