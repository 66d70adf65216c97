namespace SpamSense.Scoring;

/// <summary>What a symbol is called when a person reads it.</summary>
internal static class SymbolName
{
    internal static string Of(ReadOnlySpan<char> symbol) => symbol switch
    {
        Symbols.TextStart => "[start]",
        Symbols.TextEnd => "[end]",
        Symbols.SentenceStart => "[sentence]",
        Symbols.Emoji => "[emoji]",
        Symbols.Money => "[price]",
        Symbols.Percentage => "[percentage]",
        Symbols.Phone => "[phone number]",
        Symbols.CryptoAddress => "[wallet address]",
        Symbols.SmallNumber => "[number]",
        Symbols.Number => "[year or number]",
        Symbols.LargeNumber => "[long number]",
        _ => symbol.ToString(),
    };
}
