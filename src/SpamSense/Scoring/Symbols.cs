using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The symbols that stand for no word. None can be taken for one: words begin with a letter.</summary>
internal static class Symbols
{
    internal const string TextStart = "<t>";
    internal const string TextEnd = "</t>";
    internal const string SentenceStart = "<s>";
    internal const string Emoji = "0e";
    internal const string Money = "0m";
    internal const string Percentage = "0p";
    internal const string Phone = "0t";
    internal const string CryptoAddress = "0c";
    internal const string SmallNumber = "01";
    internal const string Number = "03";
    internal const string LargeNumber = "05";

    internal static readonly ulong TextStartHash = SymbolHash.Of(TextStart);
    internal static readonly ulong TextEndHash = SymbolHash.Of(TextEnd);
    internal static readonly ulong SentenceStartHash = SymbolHash.Of(SentenceStart);

    private static readonly ulong EmojiHash = SymbolHash.Of(Emoji);
    private static readonly ulong MoneyHash = SymbolHash.Of(Money);
    private static readonly ulong PercentageHash = SymbolHash.Of(Percentage);
    private static readonly ulong PhoneHash = SymbolHash.Of(Phone);
    private static readonly ulong CryptoAddressHash = SymbolHash.Of(CryptoAddress);
    private static readonly ulong SmallNumberHash = SymbolHash.Of(SmallNumber);
    private static readonly ulong NumberHash = SymbolHash.Of(Number);
    private static readonly ulong LargeNumberHash = SymbolHash.Of(LargeNumber);

    /// <summary>The class that a number, an amount, an emoji or a wallet's address goes by.</summary>
    internal static string OfClass(TokenKind kind, int digits, out ulong hash)
    {
        (var symbol, hash) = kind switch
        {
            TokenKind.Emoji => (Emoji, EmojiHash),
            TokenKind.MoneyAmount => (Money, MoneyHash),
            TokenKind.Percentage => (Percentage, PercentageHash),
            TokenKind.PhoneNumber => (Phone, PhoneHash),
            TokenKind.CryptoAddress => (CryptoAddress, CryptoAddressHash),
            _ when digits <= 2 => (SmallNumber, SmallNumberHash),
            _ when digits <= 4 => (Number, NumberHash),
            _ => (LargeNumber, LargeNumberHash),
        };
        return symbol;
    }

    /// <summary>The name of that class.</summary>
    internal static ulong NameOfClass(TokenKind kind, int digits)
    {
        OfClass(kind, digits, out var hash);
        return hash;
    }
}
